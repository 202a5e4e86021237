/** The id of a task's row on the plan's page, so that other pages can lead to it. */
export function idOfRow(task: string): string {
  return `task-${task}`;
}
