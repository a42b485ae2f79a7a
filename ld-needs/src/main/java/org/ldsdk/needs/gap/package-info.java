/**
 * Where services leave needs unmet, counted over many cases for those who commission services. Start at
 * {@link org.ldsdk.needs.gap.GapReport}. People are counted and never ranked, groups stand in the order in which they
 * were named, and what is not known is counted apart. Small figures are left out so that no other printed figure gives
 * them away; see {@link org.ldsdk.needs.gap.GapReport} for what exactly is promised. Nothing here says why groups
 * differ.
 */
@NullMarked
package org.ldsdk.needs.gap;

import org.jspecify.annotations.NullMarked;
