/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Word's own numbers for steps and actions, so that they count on where an editor adds one. Each way of printing a
 * number, such as (1) and (対処1), is a list of its own, which begins anew with each case.
 */
final class WordNumbers {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final XWPFNumbering numbering;
    private final Map<String, BigInteger> abstracts = new TreeMap<>();
    private final Map<String, Count> counts = new TreeMap<>();
    private long nextAbstract;

    /** A list with the number that its next item would have. */
    private record Count(BigInteger list, int next) {
    }

    WordNumbers(XWPFDocument document) {
        this.numbering = document.createNumbering();
        this.nextAbstract = 1 + numbering.getAbstractNums().stream()
                .mapToLong(list -> list.getCTAbstractNum().getAbstractNumId().longValue()).max().orElse(0);
    }

    /** Begins all lists anew. */
    void begin() {
        counts.clear();
    }

    /** Returns the list in which the next item is numbered {@code number}; empty for one without digits. */
    String listOf(String number) {
        Matcher digits = DIGITS.matcher(number);
        if (!digits.find()) {
            return "";
        }
        int value = Integer.parseInt(digits.group());
        String pattern = number.substring(0, digits.start()) + "%1" + number.substring(digits.end());
        Count count = counts.get(pattern);
        if (count == null || count.next() != value) {
            BigInteger list = numbering.addNum(abstracts.computeIfAbsent(pattern, this::added));
            numbering.getNum(list).getCTNum().addNewLvlOverride().setIlvl(BigInteger.ZERO);
            numbering.getNum(list).getCTNum().getLvlOverrideArray(0).addNewStartOverride()
                    .setVal(BigInteger.valueOf(value));
            count = new Count(list, value);
        }
        counts.put(pattern, new Count(count.list(), value + 1));
        return count.list().toString();
    }

    private BigInteger added(String pattern) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(nextAbstract++));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal(pattern);
        return numbering.addAbstractNum(new XWPFAbstractNum(list));
    }
}
