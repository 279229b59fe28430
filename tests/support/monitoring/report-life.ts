import { asMember, asOfficer, asStaffOf } from './asking.ts';
import type { Asking, Stage } from './stage.ts';

/** A version of UNHCR's report as its own staff reads it. */
export interface OwnVersion {
  readonly version: number;
  readonly stage: string;
  readonly sha256: string;
  readonly whole: { readonly inPeriod: { readonly value: number | null } };
  readonly drift: {
    readonly isNone: boolean;
    readonly inPeriod: { readonly value: number | null } | null;
  };
}

/** What UNHCR and the joint governance do with UNHCR's report of an indicator in a period, on a stage. */
export function reportLife(stage: Stage, indicator: string, period: string) {
  let keys = 0;
  const about = `indicator: "${indicator}", period: "${period}"`;
  const staff = asStaffOf('unhcr');

  /** Does something to the report; rejects with the refusal. */
  async function act(asking: Asking, name: string, given: string, fields: string) {
    keys += 1;
    const key = `${name} ${indicator} ${period} ${keys}`;
    const text = `mutation { done: ${name}(idempotencyKey: "${key}", ${given}) { ${fields} } }`;
    const { data, errors } = await stage.ask(text, {}, asking);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data?.['done'];
  }

  async function versions(): Promise<readonly OwnVersion[]> {
    const text = `{ unhcr { reportVersions(${about}) { version stage sha256
      whole { inPeriod { value } } drift { isNone inPeriod { value } } } } }`;
    const { data, errors } = await stage.ask(text, {}, staff);
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as { unhcr: { reportVersions: readonly OwnVersion[] } }).unhcr.reportVersions;
  }

  async function latest(): Promise<OwnVersion> {
    const [version] = await versions();
    if (!version) throw new Error(`UNHCR has no report of ${indicator} in ${period}`);
    return version;
  }

  async function decide(asking: Asking, name: string, also = ''): Promise<void> {
    const { version, sha256 } = await latest();
    const which = `agency: UNHCR, ${about}, version: ${version}, sha256: "${sha256}"`;
    await act(asking, name, `${which}${also}`, 'id');
    await stage.deliverDecisions();
  }

  return {
    versions,
    latest,
    draft: (reason: string) =>
      act(staff, 'unhcrDraftReport', `${about}, reason: "${reason}"`, 'version'),
    submit: async (reason: string) => {
      const { version } = await latest();
      const given = `${about}, version: ${version}, reason: "${reason}"`;
      await act(staff, 'unhcrSubmitReport', given, 'version');
    },
    /** Verified by governance's officer, approved by IOM's member of the committee. */
    approve: async () => {
      await decide(asOfficer, 'verifyReport');
      await decide(asMember('IOM'), 'approveReport');
    },
    /** Unlocked by IOM's member of the committee, until the end of October. */
    reopen: (reason: string) =>
      decide(asMember('IOM'), 'reopenReport', `, reason: "${reason}", expiresOn: "2026-10-31"`),
    /** Published by governance's officer with whatever else is approved; answers the publication's id. */
    publish: async (restates?: string) => {
      const again = restates ? `, restates: "${restates}", reason: "Records came late"` : '';
      const given = `period: "${period}", title: "The story's figures"${again}`;
      const { id } = (await act(asOfficer, 'publishPeriod', given, 'id')) as {
        readonly id: string;
      };
      await stage.deliverDecisions();
      return id;
    },
  };
}
