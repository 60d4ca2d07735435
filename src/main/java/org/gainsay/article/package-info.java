/** Articles, where they come from, and one reader per input format. */
@NullMarked
package org.gainsay.article;

import org.jspecify.annotations.NullMarked;
