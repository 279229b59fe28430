/** Whether a JSON value is nested deeper than it may be; without recursion, which deep ones would exhaust. */
export function isTooDeep(value: unknown, allowed: number): boolean {
  const stack: (readonly [unknown, number])[] = [[value, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [each, depth] = top;
    if (typeof each !== 'object' || each === null) continue;
    if (depth >= allowed) return true;
    for (const within of Object.values(each)) stack.push([within, depth + 1]);
  }
  return false;
}
