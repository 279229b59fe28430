/** The metrics of a gateway: the value of each, by its name with its labels as Prometheus reads them. */
export async function readMetrics(gatewayUrl: string) {
  const text = await (await fetch(`${gatewayUrl}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut), Number(line.slice(cut + 1))] as const;
    }),
  );
}
