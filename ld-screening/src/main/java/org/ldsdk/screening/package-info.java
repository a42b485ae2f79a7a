/**
 * Screening tools that ship with the library, and results for practitioners and programs. Start at {@link
 * org.ldsdk.screening.ScreeningTools}: a {@link org.ldsdk.screening.ScreeningTool} screens a response and gives a
 * {@link org.ldsdk.screening.ScreeningResult}, which prints itself as text and as JSON with value, cut-off, margin,
 * source and what would settle it. A {@link org.ldsdk.screening.Screening} takes one answer at a time, and a {@link
 * org.ldsdk.screening.RepeatedMeasure} compares two results. It proposes, people decide. It makes no diagnosis, predicts no risk, ranks no people,
 * and recommends no charge, bail, remand or sentence. Nothing here says that asking can stop, and no wording of any instrument is shipped.
 */
@NullMarked
package org.ldsdk.screening;

import org.jspecify.annotations.NullMarked;
