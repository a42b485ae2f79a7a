/**
 * The few words every other package speaks: a value or the reason why it is missing ({@link org.ldsdk.core.Known}) or could not be
 * computed ({@link org.ldsdk.core.Computed}), where a number comes from ({@link org.ldsdk.core.Citation}), which definition gave a
 * result ({@link org.ldsdk.core.DefinitionId}), and what is wrong and where ({@link org.ldsdk.core.Problem}). Start at {@link
 * org.ldsdk.core.Known}. Nothing here scores or decides.
 */
@NullMarked
package org.ldsdk.core;

import org.jspecify.annotations.NullMarked;
