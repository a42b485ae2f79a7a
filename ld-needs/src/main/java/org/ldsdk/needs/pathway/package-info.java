/**
 * Whether the loop closes, over many cases: a {@link org.ldsdk.needs.pathway.Caseload} of dated events (start there), {@link
 * org.ldsdk.needs.pathway.PathwayMetrics} at a time and over a period that the caller gives, and {@link
 * org.ldsdk.needs.pathway.KeysProfile}, the 13 keys to diversion as one service shows them. Every figure says its numerator, its denominator
 * and what was left out; unknown is never none. Nothing here compares people, predicts, or hides small groups: it is for the team itself.
 */
@NullMarked
package org.ldsdk.needs.pathway;

import org.jspecify.annotations.NullMarked;
