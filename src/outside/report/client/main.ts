// The script of a report that stands alone: it runs from a file on a disk, and asks no network for anything.
import { moveThreshold } from "./move-threshold.ts";

moveThreshold();
