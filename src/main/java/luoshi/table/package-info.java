/**
 * Tables as offices hand them in: csv (UTF-8 with or without BOM, GBK) and xlsx, read row by row within limits, each cell
 * as text, each error with its row and column; and tables written back, safe to open in a spreadsheet. It guards that no
 * file, however made, costs more memory or time than its limits say. It may use nothing of the house.
 */
@NullMarked
package luoshi.table;

import org.jspecify.annotations.NullMarked;
