/** Minutes as people say them: "45 minutes", "2 hours", "5 hours 20 minutes". */
export function timeInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const said = [
    ...(hours === 0 ? [] : [hours === 1 ? "1 hour" : `${hours} hours`]),
    ...(rest === 0 && hours > 0 ? [] : [rest === 1 ? "1 minute" : `${rest} minutes`]),
  ];
  return said.join(" ");
}
