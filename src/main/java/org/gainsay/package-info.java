/** The library itself: articles and rules in, a report out. */
@NullMarked
package org.gainsay;

import org.jspecify.annotations.NullMarked;
