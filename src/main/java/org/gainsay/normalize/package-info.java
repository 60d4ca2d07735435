/** Tokens become mentions of exact values, with what they state and what that allows. */
@NullMarked
package org.gainsay.normalize;

import org.jspecify.annotations.NullMarked;
