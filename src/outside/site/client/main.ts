// The script of the static site: a classic script, since a page opened from a folder may not import modules.
import "./site.css";
import { filterLists } from "./filter-lists.ts";
import { openSearch } from "./open-search.ts";
import { sortTables } from "./sort-tables.ts";

openSearch();
filterLists();
sortTables();
