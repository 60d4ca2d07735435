/** What can be wrong within one article: values that do not fit their own context. */
@NullMarked
package org.gainsay.check;

import org.jspecify.annotations.NullMarked;
