/** What an item of equipment is. */
export type EquipmentCategory =
  | 'LAPTOP'
  | 'TABLET'
  | 'PRINTER'
  | 'SOFA'
  | 'CHAIR'
  | 'TABLE'
  | 'STORAGE_MODULE'
  | 'AIR_CONDITIONER'
  | 'MEDICAL'
  | 'REFRIGERATOR'
  | 'GENERATOR'
  | 'PLAYGROUND';
