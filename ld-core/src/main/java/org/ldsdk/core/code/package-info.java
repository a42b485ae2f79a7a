/**
 * Code lists as data: which codes a national or a team's own list has, from which source and version, which of them say that something is
 * missing, and which order or meaning a rule may read. Start at {@link org.ldsdk.core.code.CodeLists#shipped}; it reads a {@link
 * org.ldsdk.core.code.CodedValue} and keeps what it does not know. A {@link org.ldsdk.core.code.CodeMapping} carries codes from one list
 * to another and says what that loses. Nothing here guesses a code, and no order of codes is an order of people.
 */
@NullMarked
package org.ldsdk.core.code;

import org.jspecify.annotations.NullMarked;
