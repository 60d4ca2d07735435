/** Facts under one question are set against one another and get a verdict. */
@NullMarked
package org.gainsay.compare;

import org.jspecify.annotations.NullMarked;
