/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import org.jirei.render.scene.Colour;
import org.jirei.render.scene.Paper;

/**
 * The style sheet of a report. Set for Japanese: fonts of the reader's system, lines of about forty characters,
 * generous leading, strict line breaking; for light and dark screens, phones and paper. Colours have the contrast that
 * WCAG 2.2 AA asks for; those of steps and actions are the figure's.
 */
final class ReportStyle {

    /** The property by which a figure's canvas tells how wide the figure is, below as {@code var(--own-width)}. */
    static final String OWN_WIDTH = "--own-width";

    private static final String COLOURS = """
            :root {
              color-scheme: light dark;
              --paper: #ffffff; --ground: #f5f6f8; --ink: #1b2430; --quiet: #4a5666; --rule: #cdd5df;
              --link: #0b57a4; --number: #ffffff; --mark: #fff1c2; --glow: #c98a00;
              %s
            }
            @media screen and (prefers-color-scheme: dark) {
              :root {
                --paper: #161b22; --ground: #0e1217; --ink: #e3e8ee; --quiet: #a6b2c0; --rule: #36414e;
                --link: #86bdf7; --number: #10151b; --mark: #4a3c0c; --glow: #ffc940;
                %s
              }
            }
            """.formatted(ofFigures(Paper.LIGHT), ofFigures(Paper.DARK));

    private static final String TEXT = """
            * { box-sizing: border-box; }
            html { scroll-padding: 1rem 0 6rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
            body {
              margin: 0; background: var(--ground); color: var(--ink); line-height: 1.8; overflow-wrap: anywhere;
              font-family: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic Medium", "Yu Gothic", YuGothic,
                "Noto Sans JP", "Noto Sans CJK JP", Meiryo, system-ui, sans-serif;
              line-break: strict; text-spacing-trim: trim-start; text-autospace: normal;
            }
            :lang(en) { line-height: 1.65; }
            h1, h2, h3, h4, h5, h6 {
              line-height: 1.45; font-weight: 600; text-wrap: balance; word-break: auto-phrase; break-after: avoid;
            }
            h1 { font-size: 1.75rem; margin: 0; }
            h2 { font-size: 1.4rem; margin: 0 0 1.25rem; }
            h3 { font-size: 1.1rem; margin: 0 0 .75rem; }
            h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
            p, ul, ol, dl { margin: 0 0 1rem; max-width: 42em; }
            p, li, dd, td { text-wrap: pretty; }
            a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: from-font; }
            a:focus-visible, [tabindex="0"]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            [tabindex="-1"]:focus { outline: none; }
            ul { padding-left: 1.25em; }
            li { margin: .3em 0; }
            hr { border: 0; border-top: 1px solid var(--rule); margin: 1.5rem 0; }
            """;

    private static final String LAYOUT = """
            .skip { position: absolute; left: -999rem; }
            .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
            header, nav, main { padding: 0 1.25rem; }
            header { padding-top: 2.5rem; padding-bottom: 1.5rem; }
            nav { font-size: .9rem; line-height: 1.6; margin-bottom: 2rem; }
            nav h2 { font-size: 1rem; margin: 0 0 .5rem; }
            nav ul { list-style: none; padding: 0; }
            nav li { margin: .45em 0; padding-left: 1em; text-indent: -1em; }
            nav p { margin: 1rem 0 .25rem; font-weight: 600; }
            nav a { text-decoration: none; }
            nav a:hover { text-decoration: underline; }
            main { padding-bottom: 4rem; }
            .survey, .case {
              background: var(--paper); border: 1px solid var(--rule); border-radius: .5rem;
              padding: 1.75rem; margin-bottom: 2rem;
            }
            .case > h2, .case > h3 { padding-bottom: .75rem; border-bottom: 2px solid var(--step); }
            .neighbours { display: flex; justify-content: space-between; gap: 1rem 2rem; max-width: none; }
            .neighbours [rel="next"] { margin-left: auto; text-align: right; }
            .back { margin: 2rem 0 0; font-size: .875rem; }
            """;

    private static final String PARTS = """
            section { border-top: 1px solid var(--rule); margin-top: 1.75rem; padding-top: 1.5rem; }
            section > :first-child { font-size: 1.125rem; margin: 0 0 .75rem; line-height: 1.6; }
            .body > :last-child { margin-bottom: 0; }
            .body > h3 { margin-top: 2.5rem; }
            .body > :first-child, .body > :first-child > :first-child { margin-top: 0; }
            .facts > div { display: grid; grid-template-columns: 6em 1fr; gap: 0 1rem; padding: .3rem 0; }
            .facts dt { color: var(--quiet); grid-row: 1 / span 99; }
            .facts dd { margin: 0; grid-column: 2; }
            .facts dd + dd { margin-top: .35em; }
            .remark { color: var(--quiet); font-size: .875rem; }
            figure { margin: 1.75rem 0 0; }
            .canvas { overflow-x: auto; background: var(--paper); border: 1px solid var(--rule); border-radius: .5rem; }
            .canvas svg {
              display: block; margin: 0 auto; height: auto;
              min-width: calc(var(--own-width) * .88); max-width: 100%;
            }
            .canvas a { text-decoration: none; }
            .canvas a:focus-visible { outline: 3px solid var(--link); outline-offset: 4px; }
            .canvas g:target, .canvas .lit {
              filter: drop-shadow(0 0 5px var(--glow)) drop-shadow(0 0 1px var(--glow));
            }
            .walk {
              position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .5rem;
              padding: .6rem 0; background: var(--paper);
            }
            .walk[hidden], .walk [hidden], .filter[hidden] { display: none; }
            .now { margin: 0; flex: 1 1 20em; max-width: none; line-height: 1.6; }
            @media screen {
              .walked .line:not(.current) { opacity: .12; }
              .walked .past:not(.current) { opacity: .5; }
            }
            button {
              font: inherit; font-size: .875rem; line-height: 1.6; padding: .15rem .9rem; color: var(--link);
              background: var(--paper); border: 1px solid var(--link); border-radius: 1.2em; cursor: pointer;
            }
            button:hover { background: var(--ground); }
            button:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            button[aria-disabled="true"] { color: var(--quiet); border-color: var(--rule); cursor: default; }
            figcaption { color: var(--quiet); font-size: .875rem; margin-top: .5rem; }
            """;

    private static final String TABLE = """
            table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.65; }
            caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .5rem; }
            th, td {
              text-align: left; vertical-align: top; padding: .6rem .75rem; border-bottom: 1px solid var(--rule);
            }
            th { font-weight: 600; }
            thead th { border-bottom: 2px solid var(--ink); white-space: nowrap; }
            .filter { font-size: .9375rem; margin-bottom: 1rem; }
            input {
              font: inherit; padding: .15rem .6rem; color: inherit; background: var(--paper);
              border: 1px solid var(--quiet); border-radius: .3rem; min-width: 14em; max-width: 100%;
            }
            output { color: var(--quiet); margin-left: .5em; }
            thead button, thead button:hover { all: unset; cursor: pointer; }
            thead button:hover { text-decoration: underline; }
            thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            thead button::after { content: "↕"; color: var(--quiet); margin-left: .35em; font-weight: 400; }
            [aria-sort="ascending"] button::after { content: "↑"; color: inherit; }
            [aria-sort="descending"] button::after { content: "↓"; color: inherit; }
            .group th { background: var(--ground); }
            tbody th[scope="row"] { font-variant-numeric: tabular-nums; }
            """;

    private static final String FLOW = """
            .flow { list-style-type: ""; padding: 0; }
            .flow li { margin: 0; padding: .6rem .75rem; border-left: 4px solid var(--step); }
            .flow .action { border-left-color: var(--action); }
            .flow li:target { background: var(--mark); }
            .flow p { margin: 0; }
            .number {
              display: inline-block; padding: 0 .6em; margin-right: .5em; border-radius: 1em; background: var(--step);
              color: var(--number); font-size: .875rem; line-height: 1.7; text-decoration: none; white-space: nowrap;
            }
            .action .number { background: var(--action); border-radius: .25em; }
            .time { color: var(--quiet); font-size: .875rem; margin-right: .5em; }
            .time::before { content: "["; }
            .time::after { content: "]"; }
            .route { color: var(--quiet); font-size: .9375rem; }
            .sign { color: var(--alarm); font-weight: 600; }
            .flow .note { color: var(--quiet); font-size: .9375rem; padding-left: 1em; }
            .flow li.lit, .said.lit { background: var(--mark); }
            .said { border-radius: .2em; }
            .mention { white-space: nowrap; }
            .mention.lit { font-weight: 700; }
            """;

    private static final String PHONE = """
            @media (max-width: 44rem) {
              header, nav, main { padding-left: 1rem; padding-right: 1rem; }
              .survey, .case { padding: 1.25rem 1rem; }
              h1 { font-size: 1.45rem; }
              h2 { font-size: 1.25rem; }
              .facts > div { grid-template-columns: 4.5em 1fr; }
              table, caption, tbody, tr, th, td { display: block; }
              colgroup { display: none; }
              thead { position: absolute; left: -999rem; }
              tbody tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
              tbody .group { border: 0; padding: 1rem 0 0; }
              tbody th, tbody td { border: 0; padding: .2rem 0; display: grid; grid-template-columns: 4em 1fr; }
              tbody .group th { display: block; padding: .5rem .75rem; }
              tbody .blank { display: none; }
              tbody [data-label]::before { content: attr(data-label); color: var(--quiet); font-weight: 400; }
            }
            """;

    private static final String WIDE = """
            @media (min-width: 76rem) {
              body { display: grid; grid-template-columns: 16rem minmax(0, 70rem); justify-content: center; }
              .skip { grid-column: 1; }
              header { grid-column: 1 / -1; }
              nav {
                position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-top: .5rem; align-self: start;
              }
              .survey, .case { padding: 2.25rem 2.5rem; }
              section:not(:has(table)) { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: 0 1.5rem; }
              .facts > div { grid-template-columns: 11.5rem minmax(0, 1fr); gap: 0 1.5rem; }
              .facts { max-width: 56em; }
            }
            """;

    private static final String PRINT = """
            @media print {
              :root { color-scheme: light; }
              @page { size: A4; margin: 18mm 16mm; @bottom-center { content: counter(page); font-size: 9pt; } }
              @page drawing { size: A4 landscape; margin: 14mm; }
              html { font-size: 10pt; }
              body { background: #ffffff; color: #000000; line-height: 1.6; display: block; }
              section { margin-top: 1rem; padding-top: 1rem; }
              .skip, nav, .back, .neighbours, .walk, .filter { display: none; }
              header, main { padding: 0; }
              header { padding-bottom: 8mm; }
              .survey, .case { border: 0; padding: 0; margin: 0; }
              .case { break-before: page; }
              main > .case:first-child { break-before: auto; }
              a { color: inherit; text-decoration: none; }
              p, ul, ol, dl { max-width: none; orphans: 2; widows: 2; }
              figure, tr, .flow li, .facts > div { break-inside: avoid; }
              .canvas { overflow: visible; border: 0; }
              figure { page: drawing; margin: 0; }
              .canvas svg { min-width: 0; max-height: 168mm; width: auto; }
              .number, .group th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            }
            """;

    private ReportStyle() {
    }

    private static String ofFigures(Paper paper) {
        return "--step: " + Colour.STEP.on(paper) + "; --action: " + Colour.ACTION.on(paper) + "; --alarm: "
                + Colour.ALARM.on(paper) + ";";
    }

    /** Returns the rules. They hold no character that XML would want escaped. */
    static String css() {
        return COLOURS + TEXT + LAYOUT + PARTS + TABLE + FLOW + PHONE + WIDE + PRINT;
    }
}
