/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.testing.BrokenText;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Steps, actions and phases move whole, into phases and out of them. {@code <|>} is the caret. */
final class StatementMoverTest {

    private static final String CARET = "<|>";

    private static String moved(String marked, Direction direction) {
        int caret = marked.indexOf(CARET);
        String text = marked.replace(CARET, "");
        Optional<Move> move = StatementMover.move(new SourceText("1.jirei", text), caret, direction);
        if (move.isEmpty()) {
            return "nothing to move";
        }
        String after = TextEdit.apply(text, move.get().edits());
        return after.substring(0, move.get().caret()) + CARET + after.substring(move.get().caret());
    }

    /** Moves up, then down again, which must lead back. */
    private static void assertMoves(String lower, String upper) {
        assertEquals(upper, moved(lower, Direction.UP));
        assertEquals(lower, moved(upper, Direction.DOWN));
    }

    @Test
    void aStepMovesOverItsNeighbourWithNotesAndComments() {
        assertMoves("""
                case c "題" {
                  flow {
                    step one a: 一つ目
                      note: 補足一
                    // 覚え書き
                    action two a: 二<|>つ目
                      note: 補足二
                    step three a: 三つ目
                  }
                }
                """, """
                case c "題" {
                  flow {
                    // 覚え書き
                    action two a: 二<|>つ目
                      note: 補足二
                    step one a: 一つ目
                      note: 補足一
                    step three a: 三つ目
                  }
                }
                """);
    }

    @Test
    void theCaretMayBeInANote() {
        assertMoves("""
                事例 c "題" {
                  経過 {
                    事象 一 甲: 一つ目

                    事象 二 甲: 二つ目
                      補足: <|>補足
                  }
                }
                """, """
                事例 c "題" {
                  経過 {
                    事象 二 甲: 二つ目
                      補足: <|>補足

                    事象 一 甲: 一つ目
                  }
                }
                """);
    }

    @Test
    void aLineMovesIntoAPhaseAndOutOfIt() {
        String below = """
                case c "題" {
                  flow {
                    phase "発生" {
                      step one a: 一つ目
                    }
                    step <|>two a: 二つ目
                      note: 補足
                  }
                }
                """;
        String last = """
                case c "題" {
                  flow {
                    phase "発生" {
                      step one a: 一つ目
                      step <|>two a: 二つ目
                        note: 補足
                    }
                  }
                }
                """;
        String first = """
                case c "題" {
                  flow {
                    phase "発生" {
                      step <|>two a: 二つ目
                        note: 補足
                      step one a: 一つ目
                    }
                  }
                }
                """;
        String above = """
                case c "題" {
                  flow {
                    step <|>two a: 二つ目
                      note: 補足
                    phase "発生" {
                      step one a: 一つ目
                    }
                  }
                }
                """;
        assertMoves(below, last);
        assertMoves(last, first);
        assertMoves(first, above);
    }

    @Test
    void anEmptyPhaseTakesALineIn() {
        assertEquals("""
                case c "題" {
                  flow {
                    phase "発生" {
                      step <|>one a: 一つ目
                    }
                  }
                }
                """, moved("""
                case c "題" {
                  flow {
                    phase "発生" { }
                    step <|>one a: 一つ目
                  }
                }
                """, Direction.UP));
        assertMoves("""
                case c "題" {
                  flow {
                    phase "発生" {
                    }
                    step <|>one a: 一つ目
                  }
                }
                """, """
                case c "題" {
                  flow {
                    phase "発生" {
                      step <|>one a: 一つ目
                    }
                  }
                }
                """);
    }

    @Test
    void aPhaseMovesWhole() {
        assertMoves("""
                case c "題" {
                  flow {
                    step one a: 一つ目
                    ph<|>ase "発生" {
                      step two a: 二つ目
                    }
                  }
                }
                """, """
                case c "題" {
                  flow {
                    ph<|>ase "発生" {
                      step two a: 二つ目
                    }
                    step one a: 一つ目
                  }
                }
                """);
    }

    @Test
    void atTheEndOfTheFlowNothingMoves() {
        String only = """
                case c "題" {
                  flow {
                    step <|>one a: 一つ目
                  }
                }
                """;
        assertEquals(only, moved(only, Direction.UP));
        assertEquals(only, moved(only, Direction.DOWN));
    }

    @Test
    void elsewhereLinesAreLeftToThePlatform() {
        assertEquals("nothing to move", moved("case c \"題\" {\n  background {\n    - <|>一つ目\n  }\n}\n", Direction.UP));
        assertEquals("nothing to move", moved("case c \"題\" { flow { step <|>a b: c\n} }\n", Direction.UP));
        assertEquals("nothing to move", moved("<|>", Direction.UP));
    }

    @Test
    void carriageReturnsStay() {
        assertEquals("case c {\r\n  flow {\r\n    step <|>b x: 二\r\n    step a x: 一\r\n  }\r\n}\r\n",
                moved("case c {\r\n  flow {\r\n    step a x: 一\r\n    step <|>b x: 二\r\n  }\r\n}\r\n", Direction.UP));
    }

    @Test
    void brokenSourcesLoseNothing() {
        Random random = new Random(4);
        List<String> texts = Sources.correctFiles().stream().map(Golden::read).toList();
        for (int round = 0; round < 2000; round++) {
            String text = BrokenText.mutated(texts.get(random.nextInt(texts.size())), random);
            int caret = random.nextInt(text.length() + 1);
            for (Direction direction : Direction.values()) {
                StatementMover.move(new SourceText("1.jirei", text), caret, direction).ifPresent(move -> {
                    String after = TextEdit.apply(text, move.edits());
                    assertEquals(letters(text), letters(after), text);
                    assertTrue(0 <= move.caret() && move.caret() <= after.length());
                });
            }
        }
    }

    private static String letters(String text) {
        return text.chars().filter(letter -> !Character.isWhitespace(letter)).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
