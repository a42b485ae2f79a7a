/**
 * The command line: tools as a list, one tool as JSON, a file of answers scored, a file of cases put to services, a survey
 * summarised, the accuracy of a screen. Start at {@link org.ldsdk.samples.workbench.Workbench}. It streams, so the size of a
 * file does not matter; results go to standard output, all else to standard error. Nothing is calculated here.
 */
@NullMarked
package org.ldsdk.samples.workbench;

import org.jspecify.annotations.NullMarked;
