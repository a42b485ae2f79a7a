/**
 * How well a screen finds a condition in a group of people who were also assessed. Start at {@link
 * org.ldsdk.screening.accuracy.DiagnosticTable} for counts, {@link org.ldsdk.screening.accuracy.RocCurve} for scores, {@link
 * org.ldsdk.screening.accuracy.PublishedPredictiveValues} for what studies of a tool would mean where another share of
 * people has the condition. All of it speaks of groups: nothing here takes a person's answers or gives one person's
 * probability, names a value as good, or chooses a cut-off.
 */
@NullMarked
package org.ldsdk.screening.accuracy;

import org.jspecify.annotations.NullMarked;
