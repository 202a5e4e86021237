/** How large, long and slow a document may be before we refuse it. Issue 2 sets the first three. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_PAGES = 50;
export const MAX_SECONDS = 10;

/** Text beyond this is no résumé: fifty dense pages hold about 300,000 characters. Project's own judgement. */
export const MAX_TEXT_CHARS = 400_000;

/** What the parts we read of a zip container may grow to, all together. A long résumé stays under 2 MB. */
export const MAX_UNZIPPED_BYTES = 16 * 1024 * 1024;

/** Parts a zip container may list; Word writes fewer than a hundred. */
export const MAX_ZIP_ENTRIES = 2_000;

/** Growth of the whole process while one file is read: buffers lie outside the heap that V8 can limit. */
export const MAX_RSS_GROWTH_BYTES = 600 * 1024 * 1024;

/** The worker's own heap, in megabytes. */
export const MAX_HEAP_MB = 384;
