/**
 * What one person needs: ratings of needs by up to four raters side by side, the person's own order, and rules by which
 * many needs together are complex. Start at {@link org.ldsdk.needs.NeedsProfile}, then
 * {@link org.ldsdk.needs.AttentionOrder}, the order in which needs are looked at, and
 * {@link org.ldsdk.needs.ComplexityRules}. Everything is counted and nothing weighed; unknown is never none. It
 * proposes, people decide. It makes no diagnosis, predicts no risk, ranks no people, and recommends no charge, bail,
 * remand or sentence. Nothing here knows a service, or reads a need off a stage of the justice process.
 */
@NullMarked
package org.ldsdk.needs;

import org.jspecify.annotations.NullMarked;
