/** The report as one web page that needs no server and no network. */
@NullMarked
package org.gainsay.report.html;

import org.jspecify.annotations.NullMarked;
