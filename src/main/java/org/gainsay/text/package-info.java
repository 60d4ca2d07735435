/** An article becomes numbered tokens and sentences, once. */
@NullMarked
package org.gainsay.text;

import org.jspecify.annotations.NullMarked;
