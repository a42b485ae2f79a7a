/**
 * The one language of conditions: skips, thresholds, applicability and entry criteria are all {@link
 * org.ldsdk.core.criterion.Criterion criteria} over named quantities. Start at {@link org.ldsdk.core.criterion.Criterion}, then {@link
 * org.ldsdk.core.criterion.Evaluator}. A verdict is met only if it is true under every completion of what is still unknown; a {@link
 * org.ldsdk.core.criterion.Finding} keeps the verdict together with its reasons. This package knows no instrument, item or service: it
 * reads quantities through {@link org.ldsdk.core.criterion.Facts}.
 */
@NullMarked
package org.ldsdk.core.criterion;

import org.jspecify.annotations.NullMarked;
