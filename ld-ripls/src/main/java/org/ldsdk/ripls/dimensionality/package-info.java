/**
 * Screens whether the items of a survey go together as its scales say: {@link
 * org.ldsdk.ripls.dimensionality.Dimensionality} holds correlations between scales, of items with scales, and eigenvalues
 * beside those of random answers ({@link org.ldsdk.ripls.dimensionality.ParallelAnalysis}). Screened, not proven: no model of
 * several factors is fitted; {@link org.ldsdk.ripls.dimensionality.LavaanExport} writes what is needed to do so in R.
 */
@NullMarked
package org.ldsdk.ripls.dimensionality;

import org.jspecify.annotations.NullMarked;
