/** What a process has used since it began. */
export interface Used {
  readonly cpuMilliseconds: number;
  readonly peakMebibytes: number;
}

// Loaded into each process that is measured: answers whoever started it.
process.on('message', (message) => {
  if (message !== 'used') return;
  const { user, system } = process.cpuUsage();
  const used: Used = {
    cpuMilliseconds: (user + system) / 1_000,
    peakMebibytes: process.resourceUsage().maxRSS / 1_024,
  };
  process.send?.(used);
});
