/**
 * What could be done about one person's needs together. Start at {@link org.ldsdk.needs.support.PackageOptions}: the
 * sets of offers that meet the most, side by side, as proposals, and never an offer in place of urgent help. It proposes,
 * people decide. It makes no diagnosis, predicts no risk, ranks no people, and recommends no charge, bail, remand or
 * sentence.
 */
@NullMarked
package org.ldsdk.needs.support;

import org.jspecify.annotations.NullMarked;
