/**
 * What a cohort answered, read from CSV ({@link org.ldsdk.ripls.survey.Survey}): good rows are kept, every bad cell is told by
 * line, column and rule, never by what stood there.
 */
@NullMarked
package org.ldsdk.ripls.survey;

import org.jspecify.annotations.NullMarked;
