import type { AgencyCode } from '../../framework/indicator-definition.ts';
import type { DecisionRow, MeetingRow } from '../entities.ts';

/** A task that the committee gave to a post: text, post, agency (null: Government or secretariat), due, done. */
export type Task = readonly [
  text: string,
  post: string,
  agency: AgencyCode | null,
  dueOn: string,
  doneOn: string | null,
];

/** One decision and what is to be done for it. */
export interface MinutedDecision {
  readonly text: string;
  readonly subject: DecisionRow['subject'];
  readonly post: string;
  readonly agency: AgencyCode | null;
  /** Null where it takes effect at once. */
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly tasks: readonly Task[];
}

/** One meeting as it was minuted. */
export interface Minutes {
  readonly heldOn: string;
  readonly kind: MeetingRow['kind'];
  readonly period: string | null;
  readonly present: number;
  readonly decisions: readonly MinutedDecision[];
  /** What was asked for outside any decision. */
  readonly tasks: readonly Task[];
}

/** The meetings of the committee; all of it is illustrative. */
export const minutes: readonly Minutes[] = [
  {
    heldOn: '2024-10-24',
    kind: 'ORDINARY',
    period: null,
    present: 12,
    decisions: [
      {
        text: 'The results framework is adopted, with indicators, baselines and targets',
        subject: 'FRAMEWORK',
        post: 'Secretariat of the committee',
        agency: null,
        dueOn: null,
        doneOn: '2024-10-24',
        tasks: [
          [
            'Send the framework to the state delegations',
            'Secretariat of the committee',
            null,
            '2024-11-15',
            '2024-11-12',
          ],
        ],
      },
      {
        text: 'Each agency names an M&E officer who answers for its reports',
        subject: 'REPORTING',
        post: 'Resident Coordinator Office, M&E post',
        agency: null,
        dueOn: '2024-12-15',
        doneOn: '2024-12-10',
        tasks: [
          [
            'Train the M&E officers in the indicator sheets',
            'M&E officer',
            'UNHCR',
            '2024-12-13',
            '2024-12-06',
          ],
          [
            'Hand over the common calendar of reporting periods',
            'M&E officer',
            'UNOPS',
            '2024-11-29',
            '2024-12-09',
          ],
        ],
      },
      {
        text: 'Works at Tapachula and Tijuana begin before the other centres',
        subject: 'OPERATIONS',
        post: 'Project manager, works',
        agency: 'UNOPS',
        dueOn: '2025-01-31',
        doneOn: '2025-02-20',
        tasks: [
          [
            'Publish the tender for the works at Tapachula',
            'Procurement officer',
            'UNOPS',
            '2024-12-20',
            '2024-12-18',
          ],
        ],
      },
    ],
    tasks: [
      [
        'Agree on the language of feedback boxes, Haitian Creole included',
        'Accountability focal point',
        'IOM',
        '2024-12-31',
        '2025-02-03',
      ],
    ],
  },
  {
    heldOn: '2025-01-30',
    kind: 'ORDINARY',
    period: '2024-Q4',
    present: 11,
    decisions: [
      {
        text: 'Definitions of complaints are widened to feedback, with their own exclusion of sexual exploitation and abuse',
        subject: 'FRAMEWORK',
        post: 'Secretariat of the committee',
        agency: null,
        dueOn: null,
        doneOn: '2025-01-30',
        tasks: [
          [
            'Publish the second version of the indicator sheet',
            'Secretariat of the committee',
            null,
            '2025-02-14',
            '2025-02-11',
          ],
        ],
      },
      {
        text: 'Equipment and works are measured against milestones, since nothing can be handed over in the first quarter',
        subject: 'FRAMEWORK',
        post: 'Project manager, works',
        agency: 'UNOPS',
        dueOn: null,
        doneOn: '2025-01-30',
        tasks: [],
      },
      {
        text: 'A common data-protection impact assessment is carried out before any count across agencies',
        subject: 'PROTECTION',
        post: 'Data-protection focal point',
        agency: 'UNHCR',
        dueOn: '2025-06-30',
        doneOn: '2025-06-20',
        tasks: [
          [
            'Draft the assessment',
            'Data-protection focal point',
            'UNHCR',
            '2025-04-30',
            '2025-04-25',
          ],
          [
            "Review the draft from the children's side",
            'Child protection specialist',
            'UNICEF',
            '2025-05-31',
            '2025-06-05',
          ],
        ],
      },
    ],
    tasks: [
      [
        'Explain the late start of vaccination at Matamoros',
        'Health adviser',
        'PAHO',
        '2025-03-14',
        '2025-03-10',
      ],
      [
        "Open the employers' desk at Ciudad Juárez",
        'Labour market officer',
        'ILO',
        '2025-03-31',
        '2025-03-28',
      ],
    ],
  },
  {
    heldOn: '2025-05-15',
    kind: 'ORDINARY',
    period: '2025-Q1',
    present: 12,
    decisions: [
      {
        text: 'Vaccination is measured against the national scheme for the age, at the last visit',
        subject: 'FRAMEWORK',
        post: 'Health adviser',
        agency: 'PAHO',
        dueOn: null,
        doneOn: '2025-05-15',
        tasks: [
          ['Adapt the register of doses', 'Health adviser', 'PAHO', '2025-06-30', '2025-06-27'],
        ],
      },
      {
        text: 'The budget of works is revised for the price of steel',
        subject: 'BUDGET',
        post: 'Head of programme',
        agency: 'UNOPS',
        dueOn: '2025-06-30',
        doneOn: '2025-06-26',
        tasks: [
          [
            'Submit the revised budget lines',
            'Finance officer',
            'UNOPS',
            '2025-06-15',
            '2025-06-13',
          ],
        ],
      },
      {
        text: 'Night shifts for reception at Tijuana are doubled on days of returnee flights',
        subject: 'OPERATIONS',
        post: 'Reception coordinator',
        agency: 'IOM',
        dueOn: '2025-07-31',
        doneOn: '2025-07-28',
        tasks: [
          [
            'Share the calendar of flights with the centre',
            'Delegate, National Migration Institute',
            null,
            '2025-06-13',
            '2025-06-30',
          ],
          ['Recruit the night shift', 'Reception coordinator', 'IOM', '2025-07-15', '2025-07-11'],
        ],
      },
    ],
    tasks: [
      [
        'Offer a women-only space at Ciudad Juárez',
        'Gender specialist',
        'UN_WOMEN',
        '2025-08-31',
        '2025-08-29',
      ],
    ],
  },
  {
    heldOn: '2025-08-14',
    kind: 'ORDINARY',
    period: '2025-Q2',
    present: 10,
    decisions: [
      {
        text: 'Requests for school that have waited over 30 days are brought to the state education authority each month',
        subject: 'OPERATIONS',
        post: 'Education officer',
        agency: 'UNICEF',
        dueOn: '2025-09-30',
        doneOn: '2025-09-22',
        tasks: [
          [
            'Agree on the list and its protection',
            'Education officer',
            'UNICEF',
            '2025-09-12',
            '2025-09-10',
          ],
          [
            'Name the counterpart in each state',
            'Under-secretary, education',
            null,
            '2025-09-19',
            '2025-10-14',
          ],
        ],
      },
      {
        text: 'The gender standard is audited at all five centres before the end of the first year',
        subject: 'OPERATIONS',
        post: 'Gender specialist',
        agency: 'UN_WOMEN',
        dueOn: '2025-09-30',
        doneOn: '2025-10-17',
        tasks: [
          [
            'Send the findings to the centres',
            'Gender specialist',
            'UN_WOMEN',
            '2025-10-31',
            '2025-10-29',
          ],
        ],
      },
    ],
    tasks: [
      [
        'Explain the drop in placements in June',
        'Labour market officer',
        'ILO',
        '2025-09-15',
        '2025-09-12',
      ],
      [
        'Publish the poster on the right to complain',
        'Accountability focal point',
        'IOM',
        '2025-09-30',
        '2025-09-26',
      ],
    ],
  },
  {
    heldOn: '2025-11-13',
    kind: 'ORDINARY',
    period: 'PY1',
    present: 12,
    decisions: [
      {
        text: 'The report of the first year is taken note of and sent to the donors',
        subject: 'REPORTING',
        post: 'Head of programme',
        agency: 'UNOPS',
        dueOn: '2025-12-15',
        doneOn: '2025-12-12',
        tasks: [
          ['Add the gender annex', 'Gender specialist', 'UN_WOMEN', '2025-12-05', '2025-12-04'],
        ],
      },
      {
        text: 'A protocol for referrals between agencies is drafted, with consent for each service',
        subject: 'PROTECTION',
        post: 'Protection officer',
        agency: 'UNHCR',
        dueOn: '2026-03-31',
        doneOn: '2026-05-08',
        tasks: [
          [
            'Map the services and their capacity',
            'Protection officer',
            'UNHCR',
            '2026-01-31',
            '2026-01-30',
          ],
          [
            "Review the protocol from the survivors' side",
            'Gender-based violence specialist',
            'UN_WOMEN',
            '2026-02-28',
            '2026-03-20',
          ],
        ],
      },
    ],
    tasks: [
      [
        'Bring the second survey round to the communities',
        'M&E officer',
        'UNOPS',
        '2026-01-31',
        '2026-01-27',
      ],
    ],
  },
  {
    heldOn: '2025-12-11',
    kind: 'EXTRAORDINARY',
    period: null,
    present: 9,
    decisions: [
      {
        text: "The adolescents' centre at Huixtla closes on 31 December 2025; its residents move with their consent",
        subject: 'OPERATIONS',
        post: 'Head of sub-office, Tapachula',
        agency: 'UNICEF',
        dueOn: '2025-12-31',
        doneOn: '2025-12-30',
        tasks: [
          [
            'Find a place for each adolescent in care',
            'Child protection specialist',
            'UNICEF',
            '2025-12-24',
            '2025-12-23',
          ],
          [
            'Move the equipment and record its new custodian',
            'Asset officer',
            'UNOPS',
            '2026-01-31',
            null,
          ],
        ],
      },
    ],
    tasks: [
      [
        'Tell the people who use the centre where to go',
        'Accountability focal point',
        'IOM',
        '2025-12-19',
        '2025-12-18',
      ],
    ],
  },
  {
    heldOn: '2026-02-12',
    kind: 'ORDINARY',
    period: '2025-Q4',
    present: 11,
    decisions: [
      {
        text: 'Each centre has an agreement on who maintains equipment after the initiative',
        subject: 'HANDOVER',
        post: 'Project manager, works',
        agency: 'UNOPS',
        dueOn: '2026-06-30',
        doneOn: null,
        tasks: [
          [
            'Draft the agreement for Tapachula',
            'Legal officer',
            'UNOPS',
            '2026-04-15',
            '2026-04-10',
          ],
          [
            'Name the custodians at Tijuana and Ciudad Juárez',
            'Director, multi-service centres',
            null,
            '2026-05-15',
            null,
          ],
        ],
      },
      {
        text: 'The survey is repeated in the last quarter with the same design',
        subject: 'REPORTING',
        post: 'M&E officer',
        agency: 'UNOPS',
        dueOn: '2026-09-15',
        doneOn: '2026-09-11',
        tasks: [
          [
            'Have the sample reviewed by the statistics institute',
            'M&E officer',
            'UNOPS',
            '2026-07-31',
            '2026-07-24',
          ],
        ],
      },
      {
        text: 'Cash assistance follows the national minimum wage from March on',
        subject: 'BUDGET',
        post: 'Cash officer',
        agency: 'UNHCR',
        dueOn: '2026-03-31',
        doneOn: '2026-03-25',
        tasks: [],
      },
    ],
    tasks: [
      [
        'Explain the waiting times for school at Ciudad Juárez',
        'Education officer',
        'UNICEF',
        '2026-03-15',
        '2026-03-13',
      ],
      [
        'Extend the opening hours of the health post at Matamoros',
        'Health adviser',
        'PAHO',
        '2026-04-30',
        '2026-05-22',
      ],
    ],
  },
  {
    heldOn: '2026-05-14',
    kind: 'ORDINARY',
    period: '2026-Q1',
    present: 12,
    decisions: [
      {
        text: 'An exit plan names, for each service, who provides it from October 2026 on',
        subject: 'HANDOVER',
        post: 'Secretariat of the committee',
        agency: null,
        dueOn: '2026-07-31',
        doneOn: null,
        tasks: [
          [
            'Propose the plan for health services',
            'Health adviser',
            'PAHO',
            '2026-06-30',
            '2026-06-29',
          ],
          ['Propose the plan for shelters', 'Reception coordinator', 'IOM', '2026-06-30', null],
          [
            "Propose the plan for the employers' desks",
            'Labour market officer',
            'ILO',
            '2026-06-30',
            '2026-07-14',
          ],
        ],
      },
      {
        text: 'The protocol for referrals is signed by the seven agencies',
        subject: 'PROTECTION',
        post: 'Representative',
        agency: 'UNHCR',
        dueOn: '2026-08-31',
        doneOn: null,
        tasks: [['Collect the signatures', 'Protection officer', 'UNHCR', '2026-08-15', null]],
      },
      {
        text: 'Recommendations of the Board of Auditors on assets are implemented before handover',
        subject: 'HANDOVER',
        post: 'Asset officer',
        agency: 'UNOPS',
        dueOn: '2026-10-31',
        doneOn: null,
        tasks: [
          [
            'Count the equipment at all centres',
            'Asset officer',
            'UNOPS',
            '2026-09-15',
            '2026-09-09',
          ],
        ],
      },
    ],
    tasks: [
      [
        'Publish how many complaints were answered, by centre',
        'Accountability focal point',
        'IOM',
        '2026-06-15',
        '2026-06-12',
      ],
    ],
  },
  {
    heldOn: '2026-08-13',
    kind: 'ORDINARY',
    period: '2026-Q2',
    present: 11,
    decisions: [
      {
        text: 'The final report is written from approved figures only',
        subject: 'REPORTING',
        post: 'Head of programme',
        agency: 'UNOPS',
        dueOn: '2026-12-15',
        doneOn: null,
        tasks: [
          ['Verify the figures of the second year', 'M&E officer', 'UNHCR', '2026-11-20', null],
          [
            'Write the chapter on what did not work',
            'Secretariat of the committee',
            null,
            '2026-11-30',
            null,
          ],
        ],
      },
      {
        text: 'Open restatements are explained to the donors before the end of September',
        subject: 'REPORTING',
        post: 'M&E officer',
        agency: 'IOM',
        dueOn: '2026-09-25',
        doneOn: null,
        tasks: [
          [
            'List the restated figures with their evidence',
            'M&E officer',
            'IOM',
            '2026-09-11',
            '2026-09-14',
          ],
        ],
      },
    ],
    tasks: [
      [
        'Bring rights-restitution plans of unaccompanied children up to date',
        'Child protection specialist',
        'UNICEF',
        '2026-09-18',
        null,
      ],
      ['Settle invoices of the works at Matamoros', 'Finance officer', 'UNOPS', '2026-09-30', null],
    ],
  },
];
