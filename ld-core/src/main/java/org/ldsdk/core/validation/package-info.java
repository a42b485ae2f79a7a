/**
 * Checks what comes in from outside against its Jakarta Validation constraints: {@link
 * org.ldsdk.core.validation.Validation} gives every violation at once, with its path, in a stable order and without the
 * refused value (start there). It sees the bare accessors of Immutables types, the components of records and ordinary
 * getters, however they are nested. Needs Hibernate Validator, which the host brings. Nothing here replaces the checks
 * in our constructors, reads a clock or speaks another language.
 */
@NullMarked
package org.ldsdk.core.validation;

import org.jspecify.annotations.NullMarked;
