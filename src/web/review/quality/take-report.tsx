import { useMutation } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { saveFile } from "../../client/save-file.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import type { Quality } from "../use-review.ts";

interface TakeReportProps {
  readonly id: string;
  readonly quality: Quality;
}

/** The agreement report as files. */
export function TakeReport({ id, quality }: TakeReportProps) {
  const writing = useMutation({
    mutationFn: (format: "html" | "markdown") => call("projects.report", { id, format }),
    onSuccess: ({ text }, format) =>
      format === "html"
        ? saveFile(`agreement-${id}.html`, text, "text/html")
        : saveFile(`agreement-${id}.md`, text, "text/markdown"),
  });
  return (
    <div className="stack no-print">
      <div className="row">
        <Button disabled={writing.isPending} onClick={() => writing.mutate("html")}>
          Report as a page
        </Button>
        <Button disabled={writing.isPending} onClick={() => writing.mutate("markdown")}>
          Report as Markdown
        </Button>
        <Button
          onClick={() =>
            saveFile(
              `quality-${id}.json`,
              JSON.stringify({ version: 1, quality }, null, 2),
              "application/json",
            )
          }
        >
          Numbers as JSON
        </Button>
      </div>
      {writing.error !== null && <ErrorNotice error={writing.error} />}
    </div>
  );
}
