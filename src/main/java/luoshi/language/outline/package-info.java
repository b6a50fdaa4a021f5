/**
 * The outline of an official text: 一、 （一） 1. （1） ① 第一条, 第一，首先， and the lists within a paragraph, 一是…二是…,
 * 一要…二要…; numbers that Word generated; headings without numbers. Also for texts that lost their line breaks. Every item
 * keeps its exact place in the source.
 */
@NullMarked
package luoshi.language.outline;

import org.jspecify.annotations.NullMarked;
