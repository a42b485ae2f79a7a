/**
 * What could be done about one person's needs together. Start at {@link org.ldsdk.needs.support.PackageOptions}: the
 * sets of offers that meet the most, side by side, as proposals. It refers nobody, recommends none of them, and never
 * lets a directory entry stand in for urgent help.
 */
@NullMarked
package org.ldsdk.needs.support;

import org.jspecify.annotations.NullMarked;
