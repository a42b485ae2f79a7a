/**
 * What an instrument is, as data, and how it is scored. Start at {@link org.ldsdk.core.instrument.Instrument}, read from JSON; a {@link
 * org.ldsdk.core.instrument.Scorer} made from it turns a {@link org.ldsdk.core.instrument.Response} into scores, verdicts, bands and
 * notes, or fills columns for millions of rows through {@link org.ldsdk.core.instrument.RowScorer}. A score is an interval as long as
 * answers are missing. Nothing here knows a particular instrument, and nothing is filled in unless a policy says so.
 */
@NullMarked
package org.ldsdk.core.instrument;

import org.jspecify.annotations.NullMarked;
