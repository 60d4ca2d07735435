/** Times of the clock and parts of the day. */
@NullMarked
package org.gainsay.normalize.time;

import org.jspecify.annotations.NullMarked;
