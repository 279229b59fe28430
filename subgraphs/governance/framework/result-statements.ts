import type { ResultLevel, Text } from './indicator-definition.ts';

/** One change that the initiative seeks: an impact, an outcome under it, or an output under that. */
export interface ResultStatement {
  readonly code: string;
  readonly level: ResultLevel;
  readonly parent: string | null;
  readonly statement: Text;
}

const outcome = (code: string, en: string, es: string, fr: string): ResultStatement => ({
  code: `OC${code}`,
  level: 'OUTCOME',
  parent: 'I',
  statement: { en, es, fr },
});

const output = (code: string, en: string, es: string, fr: string): ResultStatement => ({
  code: `OP${code}`,
  level: 'OUTPUT',
  parent: `OC${code}`,
  statement: { en, es, fr },
});

/** The results framework from impact to outputs; illustrative, as the real one is not public. */
export const resultStatements: readonly ResultStatement[] = [
  {
    code: 'I',
    level: 'IMPACT',
    parent: null,
    statement: {
      en: 'People in human mobility in Mexico enjoy their rights and take part in the communities where they live',
      es: 'Las personas en movilidad humana en México ejercen sus derechos y participan en las comunidades donde viven',
      fr: 'Les personnes en mobilité humaine au Mexique jouissent de leurs droits et participent à la vie des communautés où elles vivent',
    },
  },
  outcome(
    '1',
    'People in need of international protection obtain it in fair and timely procedures',
    'Las personas que necesitan protección internacional la obtienen en procedimientos justos y oportunos',
    "Les personnes ayant besoin d'une protection internationale l'obtiennent par des procédures équitables et rapides",
  ),
  outcome(
    '2',
    'Migrants and returned nationals are received with dignity and safety',
    'Las personas migrantes y las mexicanas retornadas son recibidas con dignidad y seguridad',
    'Les personnes migrantes et les Mexicains de retour sont accueillis dans la dignité et la sécurité',
  ),
  outcome(
    '3',
    'People in mobility and returned nationals are in decent work',
    'Las personas en movilidad y las mexicanas retornadas tienen trabajo decente',
    'Les personnes en mobilité et les Mexicains de retour ont un travail décent',
  ),
  outcome(
    '4',
    'Women and girls in mobility live free from violence and decide on their lives',
    'Las mujeres y niñas en movilidad viven libres de violencia y deciden sobre sus vidas',
    'Les femmes et les filles en mobilité vivent sans violence et décident de leur vie',
  ),
  outcome(
    '5',
    'People in mobility have effective access to health',
    'Las personas en movilidad tienen acceso efectivo a la salud',
    'Les personnes en mobilité ont un accès effectif à la santé',
  ),
  outcome(
    '6',
    'Children in mobility are protected and at school',
    'Las niñas, niños y adolescentes en movilidad están protegidos y escolarizados',
    "Les enfants en mobilité sont protégés et vont à l'école",
  ),
  outcome(
    '7',
    'Multi-service centres offer integrated services and are owned by national institutions',
    'Los centros multiservicios ofrecen servicios integrados y pertenecen a las instituciones nacionales',
    'Les centres multiservices offrent des services intégrés et appartiennent aux institutions nationales',
  ),
  outcome(
    '8',
    'Government and agencies steer the initiative together, on evidence and accountably',
    'El Gobierno y las agencias conducen la iniciativa en conjunto, con evidencia y rindiendo cuentas',
    "Le Gouvernement et les organisations pilotent ensemble l'initiative, sur la base de preuves et en rendant compte",
  ),
  output(
    '1',
    'Legal counselling, registration support and protection follow-up are provided',
    'Se brindan asesoría legal, apoyo al registro y seguimiento de protección',
    "Le conseil juridique, l'appui à l'enregistrement et le suivi de protection sont assurés",
  ),
  output(
    '2',
    'Reception, accommodation and identification of victims of trafficking are provided',
    'Se brindan recepción, alojamiento e identificación de víctimas de trata',
    "L'accueil, l'hébergement et l'identification des victimes de la traite sont assurés",
  ),
  output(
    '3',
    'Job seekers are profiled, certified and placed with active employers',
    'Las personas buscadoras de empleo son perfiladas, certificadas y colocadas con empleadores activos',
    "Les demandeurs d'emploi sont profilés, certifiés et placés auprès d'employeurs actifs",
  ),
  output(
    '4',
    'Survivors are served in time, women are trained and centres meet the gender standard',
    'Las sobrevivientes son atendidas a tiempo, las mujeres capacitadas y los centros cumplen el estándar de género',
    'Les survivantes sont prises en charge à temps, les femmes formées et les centres conformes à la norme de genre',
  ),
  output(
    '5',
    'Primary health care, vaccination and psychosocial support are provided',
    'Se brindan atención primaria de salud, vacunación y apoyo psicosocial',
    'Les soins de santé primaires, la vaccination et le soutien psychosocial sont assurés',
  ),
  output(
    '6',
    'Children are assessed, enrolled in school and have plans for restoring their rights',
    'Las niñas, niños y adolescentes son evaluados, inscritos en la escuela y cuentan con plan de restitución de derechos',
    "Les enfants sont évalués, inscrits à l'école et ont un plan de restitution de leurs droits",
  ),
  output(
    '7',
    'Centres are improved, equipped, staffed in time and handed over with their capacity',
    'Los centros son mejorados, equipados, dotados a tiempo y entregados con su capacidad',
    'Les centres sont améliorés, équipés, dotés à temps et remis avec leurs capacités',
  ),
  output(
    '8',
    'Joint governance, referral, monitoring and accountability to affected people work',
    'Funcionan la gobernanza conjunta, la canalización, el monitoreo y la rendición de cuentas a las personas',
    'La gouvernance conjointe, le référencement, le suivi et la redevabilité envers les personnes fonctionnent',
  ),
];
