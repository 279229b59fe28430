interface TimeSlice {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The slice of a history that holds on a day; slices do not overlap. */
export function sliceOn<Slice extends TimeSlice>(
  slices: readonly Slice[],
  day: string,
): Slice | undefined {
  return slices.find(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day),
  );
}
