const worker = 'id name email post office { code city phone stock extension }';

/** Four agencies, nested lists, few workers in hundreds of places: about 90 kB. */
export const heavyOperation = `query Heavy {
  centres(first: 12) {
    code name address openedOn capacity floors lift crowding
    coordinator { ${worker} lastVisit { id startedOn worker { ${worker} } } }
    visits(first: 8) {
      id startedOn endedOn reason notes isUrgent minutes
      worker { ${worker} }
      referredBy { ${worker} }
      centre { code name address lift }
      usedEquipment { id label boughtOn keeper { ${worker} } }
    }
    equipment(first: 3) { id label boughtOn keeper { ${worker} } }
  }
}`;

/** One field of one object of one agency. */
export const tinyOperation = '{ centre { code name } }';

/** As many entities as are asked for, each from two agencies. */
export const entitiesOperation = (count: number): string =>
  `{ centres(first: ${count}) { code name crowding visits(first: 1) { id reason } } }`;

/** One entity list to which a number of agencies add each its part. */
export const agenciesOperation = (count: number): string => {
  const parts = Array.from({ length: count }, (_part, at) => `part${at} { title amount }`);
  return `{ centres(first: 20) { code name ${parts.join(' ')} } }`;
};
