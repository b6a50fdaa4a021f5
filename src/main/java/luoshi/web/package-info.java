/** The roof: navigation, and who reads. It may use every room. */
@NullMarked
package luoshi.web;

import org.jspecify.annotations.NullMarked;
