/**
 * The bulk door: columns of answers and facts in, columns of scores and verdicts out, for any number of people and without an object for
 * each. Start at {@link org.ldsdk.core.table.AnswerTable}, then {@link org.ldsdk.core.table.ScoreTable}. The calculation is the one of {@link
 * org.ldsdk.core.instrument.Scorer}; only the shape differs. Tables merge, so parts can be scored apart. Reasons in words are not here:
 * score the row again through the other door.
 */
@NullMarked
package org.ldsdk.core.table;

import org.jspecify.annotations.NullMarked;
