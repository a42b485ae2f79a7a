/**
 * Exact tests of tables of counts: {@link org.ldsdk.ripls.tables.FisherExact} with its odds ratio for two by two,
 * {@link org.ldsdk.ripls.tables.FisherFreemanHalton} for more rows or columns, {@link org.ldsdk.ripls.tables.McNemar} for the
 * same people before and after. Nothing here knows a survey or reads a file.
 */
@NullMarked
package org.ldsdk.ripls.tables;

import org.jspecify.annotations.NullMarked;
