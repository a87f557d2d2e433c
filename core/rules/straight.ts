// @ts-nocheck
/* oxlint-disable */
/*
 * Every rule written out as plain code, for those who check many cases. Made from the rules by `npm run docs`; a test
 * fails when it is stale, another holds it against the rules themselves.
 */
import { countWorkingDays, workingDayAfter } from '../format/working-days.ts';
import { dayOf } from '../format/day-number.ts';
import { afterMonths, afterYears, monthStart, quotient, settled, wholeMonths, wholeYears } from '../engine/arithmetic.ts';
import { countRows, overRows, totalRows } from '../engine/rows.ts';
import { num } from '../engine/slots.ts';
import { geBounds, pick, type Straight } from '../engine/straight.ts';
import { eq, ge, xnor } from '../engine/truth.ts';

const { min, max } = Math;

export const straight: Straight = {
  'identity/name': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/id-number': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/birth-date': () => {
    return (s) => {
      const s3 = s[3], s268 = s[268];
      return (s3 == null || s268 == null ? 1 : s3 === s268 ? 2 : 0);
    };
  },
  'identity/sex': () => {
    return (s) => {
      const s2 = s[2], s270 = s[270];
      return (s2 == null || s270 == null ? 1 : s2 === s270 ? 2 : 0);
    };
  },
  'identity/age': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/phone': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/post-code': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/region-code': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/township-in-county': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/account-number': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/credit-code': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/disability-certificate-number': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/disability-kind': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/disability-grade': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/family-size': () => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return (r2 === 'spouse' || r2 === 'parent' || r2 === 'child' || r2 === 'adopted-child' || r2 === 'step-child' || r2 === 'grandparent' || r2 === 'grandchild' || r2 === 'sibling' || r2 === 'other' ? 2 : r2 == null ? 1 : 0);
    };
    return (s) => {
      const s24 = s[24], s83 = s[83];
      const t0 = countRows(s83, s, w0, 2, 0);
      const t1 = countRows(s83, s, w0, 1, Infinity);
      return eq(num(s24), (settled(t0, t1) + 1));
    };
  },
  'identity/marriage-and-spouse': () => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return (r2 === 'spouse' ? 2 : r2 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r2 = r[2];
      return (r2 === 'spouse' ? 2 : r2 == null ? 1 : 0);
    };
    return (s) => {
      const s7 = s[7], s83 = s[83];
      const t0 = countRows(s83, s, w0, 2, 0);
      const t1 = countRows(s83, s, w0, 1, Infinity);
      const t2 = 1;
      let t3 = geBounds(t2, t2, t0, t1);
      if (t3 !== 0) {
        let t4 = (2 - (s7 === 'unmarried' || s7 === 'widowed' || s7 === 'divorced' ? 2 : s7 == null ? 1 : 0));
        if (t4 !== 2) {
          const t5 = (2 - overRows(s83, s, w1, 2));
          if (t5 > t4) t4 = t5;
        }
        const t6 = t4;
        if (t6 < t3) t3 = t6;
      }
      return t3;
    };
  },
  'identity/members-listed-once': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/members-numbers': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/parents-before-children': () => {
    const w0 = (s, r) => {
      const r2 = r[2], r4 = r[4], s4 = s[4];
      return min(max((2 - (r2 === 'child' ? 2 : r2 == null ? 1 : 0)), (2 - ge(num(s4), num(r4)))), max((2 - (r2 === 'parent' ? 2 : r2 == null ? 1 : 0)), (2 - ge(num(r4), num(s4)))));
    };
    return (s) => {
      const s83 = s[83];
      return overRows(s83, s, w0, 0);
    };
  },
  'identity/supporter-number': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'identity/supporters-listed-once': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'eligibility/in-a-group': (f) => {
    const p0 = f('old.age');
    const p1 = f('group.minor.age');
    return (s) => {
      const s20 = s[20], s271 = s[271];
      const t0 = max(ge(num(s271), p0), (2 - ge(num(s271), p1)), (2 - (s20 === 'none' ? 2 : s20 == null ? 1 : 0)));
      s[275] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/in-a-group-1994': (f) => {
    const p0 = f('adult.age');
    return (s) => {
      const s4 = s[4], s20 = s[20], s92 = s[92], s267 = s[267];
      let t0 = max((s92 === 'old' || s92 === 'disabled' || s92 === 'minor' ? 2 : s92 == null ? 1 : 0), (2 - (s20 === 'none' ? 2 : s20 == null ? 1 : 0)));
      if (t0 !== 2) {
        const t1 = (2 - ge(wholeYears(num(s4), num(s267)), p0));
        if (t1 > t0) t0 = t1;
      }
      const t2 = t0;
      s[275] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'eligibility/recipient-group': (f) => {
    const p0 = f('old.age');
    const p1 = f('group.minor.age');
    return (s) => {
      const s20 = s[20], s271 = s[271];
      let t0 = null;
      let t1 = null;
      let t2 = true;
      if (t2) {
        const t3 = ge(num(s271), p0);
        if (t3 !== 0) { if (t1 !== null && t1 !== 'old') t2 = false; else if (t3 === 2) { t0 = 'old'; t2 = false; } else t1 = 'old'; }
      }
      if (t2) {
        const t4 = (2 - ge(num(s271), p1));
        if (t4 !== 0) { if (t1 !== null && t1 !== 'minor') t2 = false; else if (t4 === 2) { t0 = 'minor'; t2 = false; } else t1 = 'minor'; }
      }
      if (t2) {
        const t5 = (2 - (s20 === 'none' ? 2 : s20 == null ? 1 : 0));
        if (t5 !== 0) { if (t1 !== null && t1 !== 'disabled') t2 = false; else if (t5 === 2) { t0 = 'disabled'; t2 = false; } else t1 = 'disabled'; }
      }
      if (t2) {
        const t6 = (2 - (2 - (s20 === 'none' ? 2 : s20 == null ? 1 : 0)));
        if (t6 !== 0) { if (t1 !== null && t1 !== 'none') t2 = false; else if (t6 === 2) { t0 = 'none'; t2 = false; } else t1 = 'none'; }
      }
      s[276] = t0;
      return t0 === null ? 1 : 2;
    };
  },
  'eligibility/applicant-is-a-villager': () => {
    return (s) => {
      const s8 = s[8];
      const t0 = (s8 === 'rural' ? 2 : s8 == null ? 1 : 0);
      s[281] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/category-of-today': () => {
    return (s) => {
      const s91 = s[91];
      let t0 = null;
      let t1 = null;
      let t2 = true;
      if (t2) {
        const t3 = (s91 === 'wubao' || s91 === 'three-no' || s91 === 'tekun' ? 2 : s91 == null ? 1 : 0);
        if (t3 !== 0) { if (t1 !== null && t1 !== 'tekun') t2 = false; else if (t3 === 2) { t0 = 'tekun'; t2 = false; } else t1 = 'tekun'; }
      }
      if (t2) {
        const t4 = (s91 === 'dibao' ? 2 : s91 == null ? 1 : 0);
        if (t4 !== 0) { if (t1 !== null && t1 !== 'dibao') t2 = false; else if (t4 === 2) { t0 = 'dibao'; t2 = false; } else t1 = 'dibao'; }
      }
      if (t2) {
        const t5 = (s91 === 'dibao-edge' ? 2 : s91 == null ? 1 : 0);
        if (t5 !== 0) { if (t1 !== null && t1 !== 'dibao-edge') t2 = false; else if (t5 === 2) { t0 = 'dibao-edge'; t2 = false; } else t1 = 'dibao-edge'; }
      }
      if (t2) {
        const t6 = (s91 === 'heavy-expense' ? 2 : s91 == null ? 1 : 0);
        if (t6 !== 0) { if (t1 !== null && t1 !== 'heavy-expense') t2 = false; else if (t6 === 2) { t0 = 'heavy-expense'; t2 = false; } else t1 = 'heavy-expense'; }
      }
      if (t2) {
        const t7 = (s91 === 'disaster' ? 2 : s91 == null ? 1 : 0);
        if (t7 !== 0) { if (t1 !== null && t1 !== 'disaster') t2 = false; else if (t7 === 2) { t0 = 'disaster'; t2 = false; } else t1 = 'disaster'; }
      }
      if (t2) {
        const t8 = (s91 === 'sudden' ? 2 : s91 == null ? 1 : 0);
        if (t8 !== 0) { if (t1 !== null && t1 !== 'sudden') t2 = false; else if (t8 === 2) { t0 = 'sudden'; t2 = false; } else t1 = 'sudden'; }
      }
      if (t2) {
        const t9 = (s91 === 'emergency' ? 2 : s91 == null ? 1 : 0);
        if (t9 !== 0) { if (t1 !== null && t1 !== 'emergency') t2 = false; else if (t9 === 2) { t0 = 'emergency'; t2 = false; } else t1 = 'emergency'; }
      }
      if (t2) {
        const t10 = (s91 === 'adrift' ? 2 : s91 == null ? 1 : 0);
        if (t10 !== 0) { if (t1 !== null && t1 !== 'adrift') t2 = false; else if (t10 === 2) { t0 = 'adrift'; t2 = false; } else t1 = 'adrift'; }
      }
      s[282] = t0;
      return t0 === null ? 1 : 2;
    };
  },
  'eligibility/unable-to-work-1994': () => {
    return (s) => {
      const s4 = s[4], s10 = s[10], s267 = s[267];
      let t0 = (s10 === 'none' ? 2 : s10 == null ? 1 : 0);
      if (t0 !== 2) {
        const t1 = (2 - ge(wholeYears(num(s4), num(s267)), 16));
        if (t1 > t0) t0 = t1;
      }
      const t2 = t0;
      s[272] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'eligibility/unable-to-work-2006': (f) => {
    const p0 = f('old.age');
    const p1 = f('minor.age');
    return (s) => {
      const s10 = s[10], s20 = s[20], s271 = s[271];
      const t0 = max(ge(num(s271), p0), (2 - ge(num(s271), p1)), min((2 - (s20 === 'none' ? 2 : s20 == null ? 1 : 0)), (s10 === 'none' ? 2 : s10 == null ? 1 : 0)));
      s[272] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/unable-to-work-2016': (f, o) => {
    const p0 = f('old.age');
    const p1 = f('minor.age');
    return (s) => {
      const s20 = s[20], s21 = s[21], s271 = s[271], s277 = s[277];
      let t0 = max(ge(num(s271), p0), (2 - ge(num(s271), p1)), min((s20 === 'multiple' ? 2 : s20 == null ? 1 : 0), (s277 === true ? 2 : s277 === false ? 0 : 1)));
      if (t0 !== 2) {
        let t1 = -1;
        let t2 = -1;
        if (t1 < 0) {
          const t3 = min((s20 === 'intellectual' || s20 === 'mental' ? 2 : s20 == null ? 1 : 0), (s21 === 'one' || s21 === 'two' ? 2 : s21 == null ? 1 : 0));
          if (t3 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t3 === 2) t1 = 2; else t2 = 2; }
        }
        if (t1 < 0) {
          const t4 = min((s20 === 'limb' ? 2 : s20 == null ? 1 : 0), (s21 === 'one' ? 2 : s21 == null ? 1 : 0));
          if (t4 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t4 === 2) t1 = 2; else t2 = 2; }
        }
        const t5 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
        const t6 = t5;
        if (t6 > t0) t0 = t6;
      }
      if (t0 !== 2) {
        const t7 = o[0](s, s);
        if (t7 > t0) t0 = t7;
      }
      const t8 = t0;
      s[272] = t8 === 1 ? null : t8 === 2;
      return t8;
    };
  },
  'eligibility/unable-to-work-2021': (f, o) => {
    const p0 = f('old.age');
    const p1 = f('minor.age');
    return (s) => {
      const s20 = s[20], s21 = s[21], s271 = s[271], s277 = s[277];
      let t0 = max(ge(num(s271), p0), (2 - ge(num(s271), p1)), min((s20 === 'multiple' ? 2 : s20 == null ? 1 : 0), (s277 === true ? 2 : s277 === false ? 0 : 1)));
      if (t0 !== 2) {
        let t1 = -1;
        let t2 = -1;
        if (t1 < 0) {
          const t3 = min((s20 === 'intellectual' || s20 === 'mental' ? 2 : s20 == null ? 1 : 0), (s21 === 'one' || s21 === 'two' || s21 === 'three' ? 2 : s21 == null ? 1 : 0));
          if (t3 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t3 === 2) t1 = 2; else t2 = 2; }
        }
        if (t1 < 0) {
          const t4 = min((s20 === 'limb' ? 2 : s20 == null ? 1 : 0), (s21 === 'one' || s21 === 'two' ? 2 : s21 == null ? 1 : 0));
          if (t4 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t4 === 2) t1 = 2; else t2 = 2; }
        }
        if (t1 < 0) {
          const t5 = min((s20 === 'visual' ? 2 : s20 == null ? 1 : 0), (s21 === 'one' ? 2 : s21 == null ? 1 : 0));
          if (t5 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t5 === 2) t1 = 2; else t2 = 2; }
        }
        const t6 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
        const t7 = t6;
        if (t7 > t0) t0 = t7;
      }
      if (t0 !== 2) {
        const t8 = o[0](s, s);
        if (t8 > t0) t0 = t8;
      }
      const t9 = t0;
      s[272] = t9 === 1 ? null : t9 === 2;
      return t9;
    };
  },
  'eligibility/a-part-suffices-2016': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = min((r0 === 'intellectual' || r0 === 'mental' ? 2 : r0 == null ? 1 : 0), (r1 === 'one' || r1 === 'two' ? 2 : r1 == null ? 1 : 0));
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = min((r0 === 'limb' ? 2 : r0 == null ? 1 : 0), (r1 === 'one' ? 2 : r1 == null ? 1 : 0));
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t3 === 2) t0 = 2; else t1 = 2; }
      }
      const t4 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return t4;
    };
    return (s) => {
      const s93 = s[93];
      const t0 = overRows(s93, s, w0, 2);
      s[277] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/a-part-suffices-2021': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = min((r0 === 'intellectual' || r0 === 'mental' ? 2 : r0 == null ? 1 : 0), (r1 === 'one' || r1 === 'two' || r1 === 'three' ? 2 : r1 == null ? 1 : 0));
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = min((r0 === 'limb' ? 2 : r0 == null ? 1 : 0), (r1 === 'one' || r1 === 'two' ? 2 : r1 == null ? 1 : 0));
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t3 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t4 = min((r0 === 'visual' ? 2 : r0 == null ? 1 : 0), (r1 === 'one' ? 2 : r1 == null ? 1 : 0));
        if (t4 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t4 === 2) t0 = 2; else t1 = 2; }
      }
      const t5 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return t5;
    };
    return (s) => {
      const s93 = s[93];
      const t0 = overRows(s93, s, w0, 2);
      s[277] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/no-livelihood-2006': () => {
    return (s) => {
      const s33 = s[33];
      const t0 = (s33 === 'none' ? 2 : s33 == null ? 1 : 0);
      s[273] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/no-livelihood-2016': (f, o) => {
    return (s) => {
      let t0 = o[0](s, s);
      if (t0 !== 0) {
        const t1 = o[1](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      s[273] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'eligibility/counted-income-2016': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      let t0 = NaN;
      if (r0 === 'wages') {
        t0 = num(r1);
      }
      if (r0 === 'business') {
        t0 = num(r1);
      }
      if (r0 === 'property') {
        t0 = num(r1);
      }
      if (r0 === 'transfer') {
        t0 = num(r1);
      }
      if (r0 === 'basic-pension') {
        t0 = 0;
      }
      if (r0 === 'old-age-allowance') {
        t0 = 0;
      }
      return t0;
    };
    return (s) => {
      const s95 = s[95];
      const t0 = totalRows(s95, s, w0, null);
      s[278] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'eligibility/counted-income-2021': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      let t0 = NaN;
      if (r0 === 'wages') {
        t0 = num(r1);
      }
      if (r0 === 'business') {
        t0 = num(r1);
      }
      if (r0 === 'property') {
        t0 = num(r1);
      }
      if (r0 === 'transfer') {
        t0 = num(r1);
      }
      if (r0 === 'basic-pension') {
        t0 = 0;
      }
      if (r0 === 'social-insurance') {
        t0 = 0;
      }
      if (r0 === 'special-care') {
        t0 = 0;
      }
      if (r0 === 'old-age-allowance') {
        t0 = 0;
      }
      if (r0 === 'child-allowance') {
        t0 = 0;
      }
      return t0;
    };
    return (s) => {
      const s95 = s[95];
      const t0 = totalRows(s95, s, w0, null);
      s[278] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'eligibility/income-on-the-edge': (f) => {
    const p0 = f('dibao.edge.times');
    return (s) => {
      const s35 = s[35], s36 = s[36];
      const t0 = min(ge(num(s35), num(s36)), (2 - ge(num(s35), (p0 * num(s36)))));
      s[283] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/income-over-the-local-months': (f) => {
    const p0 = f('income.window.months');
    return (s) => {
      const s52 = s[52], s98 = s[98], s100 = s[100];
      let t0 = eq(num(s100), monthStart(num(s52), -1));
      if (t0 !== 0) {
        const t1 = eq((wholeMonths(num(s98), num(s100)) + 1), p0);
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'eligibility/property-rule-set-by-city-2021': () => {
    return (s) => {
      const s105 = s[105];
      return (s105 === 'city' || s105 === 'province' ? 2 : s105 == null ? 1 : 0);
    };
  },
  'eligibility/property-rule-set-by-province-2026': () => {
    return (s) => {
      const s105 = s[105], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 20635)), ge(num(s313), 20635));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max((s105 === 'province' ? 2 : s105 == null ? 1 : 0), min((s105 === 'city' ? 2 : s105 == null ? 1 : 0), 1));
    };
  },
  'eligibility/property-within-limit': (f, o) => {
    return (s) => {
      const t0 = o[0](s, s);
      s[279] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/no-able-supporter-2006': (f, o) => {
    return (s) => {
      const t0 = o[0](s, s);
      s[274] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/no-able-supporter-2016': (f, o) => {
    return (s) => {
      const t0 = o[0](s, s);
      s[274] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/every-listed-supporter-unable-2006': () => {
    const w0 = (s, r) => {
      const r2 = r[2], r4 = r[4], r8 = r[8];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = (r2 === 'step-child' || r2 === 'grandparent' || r2 === 'grandchild' || r2 === 'sibling' || r2 === 'other' ? 2 : r2 == null ? 1 : 0);
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 1) t0 = 1; else if (t2 === 2) t0 = 1; else t1 = 1; }
      }
      const t3 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return max((r4 === 'unable' ? 2 : r4 == null ? 1 : 0), max((r8 === 'dead' ? 2 : r8 == null ? 1 : 0), t3));
    };
    return (s) => {
      const s86 = s[86];
      const t0 = overRows(s86, s, w0, 0);
      s[280] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/every-listed-supporter-unable-2016': () => {
    const w0 = (s, r) => {
      const r2 = r[2], r3 = r[3], r5 = r[5], r7 = r[7], r8 = r[8], r11 = r[11], r12 = r[12];
      let t0 = max((r5 === 'tekun' ? 2 : r5 == null ? 1 : 0), (r11 === true ? 2 : r11 === false ? 0 : 1));
      if (t0 !== 2) {
        let t1 = -1;
        let t2 = -1;
        if (t1 < 0) {
          const t3 = (r2 === 'step-child' || r2 === 'grandparent' || r2 === 'grandchild' || r2 === 'sibling' || r2 === 'other' ? 2 : r2 == null ? 1 : 0);
          if (t3 !== 0) { if (t2 >= 0 && t2 !== 1) t1 = 1; else if (t3 === 2) t1 = 1; else t2 = 1; }
        }
        const t4 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
        const t5 = max((r8 === 'dead' ? 2 : r8 == null ? 1 : 0), t4);
        if (t5 > t0) t0 = t5;
      }
      if (t0 !== 2) {
        let t6 = (r12 === 'yes' ? 2 : r12 == null ? 1 : 0);
        if (t6 !== 0) {
          const t7 = max((r8 === 'no-civil-capacity' || r8 === 'missing' || r8 === 'in-prison' ? 2 : r8 == null ? 1 : 0), min((r5 === 'dibao' ? 2 : r5 == null ? 1 : 0), max((r3 == null ? 1 : r3 >= 60 ? 2 : 0), (r7 === 'one' || r7 === 'two' ? 2 : r7 == null ? 1 : 0))));
          if (t7 < t6) t6 = t7;
        }
        const t8 = t6;
        if (t8 > t0) t0 = t8;
      }
      return t0;
    };
    return (s) => {
      const s86 = s[86];
      const t0 = overRows(s86, s, w0, 0);
      s[280] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/every-listed-supporter-unable-2021': (f) => {
    const p0 = f('adult.age');
    const w0 = (s, r) => {
      const r2 = r[2], r3 = r[3], r4 = r[4], r5 = r[5], r6 = r[6], r7 = r[7], r8 = r[8], r9 = r[9], r10 = r[10], r11 = r[11], r13 = r[13], s89 = s[89], s90 = s[90], s96 = s[96], s271 = s[271];
      let t0 = max((r5 === 'tekun' ? 2 : r5 == null ? 1 : 0), (r11 === true ? 2 : r11 === false ? 0 : 1), min((r5 === 'dibao' ? 2 : r5 == null ? 1 : 0), (r3 == null ? 1 : r3 >= 60 ? 2 : 0)));
      if (t0 !== 2) {
        let t1 = (r10 === true ? 2 : r10 === false ? 0 : 1);
        if (t1 !== 0) {
          let t2 = (r8 === 'no-civil-capacity' || r8 === 'missing' || r8 === 'in-prison' ? 2 : r8 == null ? 1 : 0);
          if (t2 !== 2) {
            let t3 = (2 - ge(num(r9), num(s96)));
            if (t3 !== 0) {
              let t4 = (r3 == null ? 1 : r3 >= 70 ? 2 : 0);
              if (t4 !== 2) {
                let t5 = -1;
                let t6 = -1;
                if (t5 < 0) {
                  const t7 = (r7 === 'one' || r7 === 'two' ? 2 : r7 == null ? 1 : 0);
                  if (t7 !== 0) { if (t6 >= 0 && t6 !== 2) t5 = 1; else if (t7 === 2) t5 = 2; else t6 = 2; }
                }
                if (t5 < 0) {
                  const t8 = min((r6 === 'intellectual' || r6 === 'mental' ? 2 : r6 == null ? 1 : 0), (r7 === 'three' ? 2 : r7 == null ? 1 : 0));
                  if (t8 !== 0) { if (t6 >= 0 && t6 !== 2) t5 = 1; else if (t8 === 2) t5 = 2; else t6 = 2; }
                }
                const t9 = t5 >= 0 ? t5 : t6 <= 0 ? 0 : 1;
                const t10 = t9;
                if (t10 > t4) t4 = t10;
              }
              const t11 = t4;
              if (t11 < t3) t3 = t11;
            }
            const t12 = t3;
            if (t12 > t2) t2 = t12;
          }
          const t13 = t2;
          if (t13 < t1) t1 = t13;
        }
        const t14 = t1;
        if (t14 > t0) t0 = t14;
      }
      if (t0 !== 2) {
        let t15 = max((r8 === 'dead' ? 2 : r8 == null ? 1 : 0), min((r2 === 'step-child' ? 2 : r2 == null ? 1 : 0), (r13 === false ? 2 : r13 === true ? 0 : 1)));
        if (t15 !== 2) {
          let t16 = -1;
          let t17 = -1;
          if (t16 < 0) {
            const t18 = (r2 === 'other' ? 2 : r2 == null ? 1 : 0);
            if (t18 !== 0) { if (t17 >= 0 && t17 !== 1) t16 = 1; else if (t18 === 2) t16 = 1; else t17 = 1; }
          }
          const t19 = t16 >= 0 ? t16 : t17 <= 0 ? 0 : 1;
          const t20 = t19;
          if (t20 > t15) t15 = t20;
        }
        if (t15 !== 2) {
          const t21 = min((r2 === 'grandchild' ? 2 : r2 == null ? 1 : 0), (2 - min((r4 === 'able' ? 2 : r4 == null ? 1 : 0), (s90 === true ? 2 : s90 === false ? 0 : 1))));
          if (t21 > t15) t15 = t21;
        }
        if (t15 !== 2) {
          const t22 = min((r2 === 'grandparent' ? 2 : r2 == null ? 1 : 0), (2 - min((r4 === 'able' ? 2 : r4 == null ? 1 : 0), (2 - ge(num(s271), p0)), (s89 === true ? 2 : s89 === false ? 0 : 1))));
          if (t22 > t15) t15 = t22;
        }
        if (t15 !== 2) {
          let t23 = (r2 === 'sibling' ? 2 : r2 == null ? 1 : 0);
          if (t23 !== 0) {
            const t24 = (2 - min((r4 === 'able' ? 2 : r4 == null ? 1 : 0), max((r13 === true ? 2 : r13 === false ? 0 : 1), min((2 - ge(num(s271), p0)), (s89 === true ? 2 : s89 === false ? 0 : 1)))));
            if (t24 < t23) t23 = t24;
          }
          const t25 = t23;
          if (t25 > t15) t15 = t25;
        }
        const t26 = t15;
        if (t26 > t0) t0 = t26;
      }
      return t0;
    };
    return (s) => {
      const s86 = s[86];
      const t0 = overRows(s86, s, w0, 0);
      s[280] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'eligibility/no-supporter-of-any-kind': () => {
    return (s) => {
      const s7 = s[7], s25 = s[25], s87 = s[87], s88 = s[88];
      const t0 = (s25 === 'none' ? 2 : s25 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min((2 - (s7 === 'married' ? 2 : s7 == null ? 1 : 0)), (s87 == null ? 1 : s87 <= 0 ? 2 : 0), (s88 == null ? 1 : s88 <= 0 ? 2 : 0));
    };
  },
  'eligibility/eligible': (f) => {
    const p0 = f('adult.age');
    return (s) => {
      const s106 = s[106], s107 = s[107], s267 = s[267], s271 = s[271], s272 = s[272], s273 = s[273], s274 = s[274], s275 = s[275];
      let t0 = min((s275 === true ? 2 : s275 === false ? 0 : 1), (s272 === true ? 2 : s272 === false ? 0 : 1), (s273 === true ? 2 : s273 === false ? 0 : 1), (s274 === true ? 2 : s274 === false ? 0 : 1));
      if (t0 !== 0) {
        const t1 = max((2 - ge(num(s267), 18809)), ge(num(s271), p0), (s107 === 'tekun' ? 2 : s107 == null ? 1 : 0), (s106 === 'none' ? 2 : s106 == null ? 1 : 0));
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      s[287] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'eligibility/child-difference': () => {
    return (s) => {
      const s44 = s[44], s106 = s[106], s108 = s[108];
      const t0 = (s106 === 'unsupported' ? 2 : s106 == null ? 1 : 0);
      if (t0 !== 2) {
        s[284] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = max(0, (num(s108) + -1 * num(s44)));
      s[284] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'eligibility/minor-goes-on-2016': (f) => {
    const p0 = f('minor.age');
    const p1 = f('adult.age');
    return (s) => {
      const s109 = s[109], s241 = s[241], s267 = s[267], s271 = s[271];
      const t0 = (s109 === true ? 2 : s109 === false ? 0 : 1);
      if (t0 !== 2) {
        s[285] = null;
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max((2 - ge(num(s271), p0)), min((2 - ge(num(s271), p1)), (2 - (2 - ge(num(s267), 18475))), 1));
      if (t1 !== 2) {
        let t2 = -1;
        let t3 = -1;
        if (t2 < 0) {
          const t4 = (s241 === 'compulsory' || s241 === 'secondary' ? 2 : s241 == null ? 1 : 0);
          if (t4 !== 0) { if (t3 >= 0 && t3 !== 2) t2 = 1; else if (t4 === 2) t2 = 2; else t3 = 2; }
        }
        if (t2 < 0) {
          const t5 = (s241 === 'higher' ? 2 : s241 == null ? 1 : 0);
          if (t5 !== 0) { if (t3 >= 0 && t3 !== 1) t2 = 1; else if (t5 === 2) t2 = 1; else t3 = 1; }
        }
        const t6 = t2 >= 0 ? t2 : t3 <= 0 ? 0 : 1;
        const t7 = t6;
        if (t7 > t1) t1 = t7;
      }
      const t8 = t1;
      s[285] = t8 === 1 ? null : t8 === 2;
      return t8;
    };
  },
  'eligibility/minor-goes-on-2021': (f) => {
    const p0 = f('adult.age');
    return (s) => {
      const s109 = s[109], s241 = s[241], s271 = s[271];
      const t0 = (s109 === true ? 2 : s109 === false ? 0 : 1);
      if (t0 !== 2) {
        s[285] = null;
        return t0 === 0 ? 3 : 1;
      }
      let t1 = (2 - ge(num(s271), p0));
      if (t1 !== 2) {
        let t2 = -1;
        let t3 = -1;
        if (t2 < 0) {
          const t4 = (s241 === 'compulsory' || s241 === 'secondary' ? 2 : s241 == null ? 1 : 0);
          if (t4 !== 0) { if (t3 >= 0 && t3 !== 2) t2 = 1; else if (t4 === 2) t2 = 2; else t3 = 2; }
        }
        if (t2 < 0) {
          const t5 = (s241 === 'higher' ? 2 : s241 == null ? 1 : 0);
          if (t5 !== 0) { if (t3 >= 0 && t3 !== 1) t2 = 1; else if (t5 === 2) t2 = 1; else t3 = 1; }
        }
        const t6 = t2 >= 0 ? t2 : t3 <= 0 ? 0 : 1;
        const t7 = t6;
        if (t7 > t1) t1 = t7;
      }
      const t8 = t1;
      s[285] = t8 === 1 ? null : t8 === 2;
      return t8;
    };
  },
  'eligibility/no-dibao-beside': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'dibao' ? 2 : r0 == null ? 1 : 0), (r1 === true ? 2 : r1 === false ? 0 : 1));
    };
    return (s) => {
      const s110 = s[110], s254 = s[254];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (2 - overRows(s110, s, w0, 2));
    };
  },
  'eligibility/no-disability-subsidy-beside': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'disability-living' || r0 === 'disability-care' ? 2 : r0 == null ? 1 : 0), (r1 === true ? 2 : r1 === false ? 0 : 1));
    };
    return (s) => {
      const s110 = s[110], s254 = s[254];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (2 - overRows(s110, s, w0, 2));
    };
  },
  'eligibility/no-heavy-expense-aid-beside': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'heavy-expense' ? 2 : r0 == null ? 1 : 0), (r1 === true ? 2 : r1 === false ? 0 : 1));
    };
    return (s) => {
      const s110 = s[110], s254 = s[254];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (2 - overRows(s110, s, w0, 2));
    };
  },
  'eligibility/no-orphan-allowance-beside': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'orphan' ? 2 : r0 == null ? 1 : 0), (r1 === true ? 2 : r1 === false ? 0 : 1));
    };
    return (s) => {
      const s110 = s[110], s254 = s[254];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (2 - overRows(s110, s, w0, 2));
    };
  },
  'eligibility/not-cut-for-pension': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r2 = r[2];
      return min((r0 === 'pension' || r0 === 'medical' || r0 === 'old-age-allowance' ? 2 : r0 == null ? 1 : 0), (r2 === true ? 2 : r2 === false ? 0 : 1));
    };
    return (s) => {
      const s110 = s[110];
      return (2 - overRows(s110, s, w0, 2));
    };
  },
  'eligibility/not-ended-while-at-school': (f, o) => {
    const p0 = f('adult.age');
    return (s) => {
      const s4 = s[4], s241 = s[241], s260 = s[260], s262 = s[262];
      let t0 = (s260 === 'grown-up' ? 2 : s260 == null ? 1 : 0);
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      let t3 = (2 - (s241 === 'compulsory' || s241 === 'secondary' ? 2 : s241 == null ? 1 : 0));
      if (t3 !== 0) {
        const t4 = (2 - (2 - ge(wholeYears(num(s4), num(s262)), p0)));
        if (t4 < t3) t3 = t4;
      }
      return t3;
    };
  },
  'eligibility/not-paid-after-death': () => {
    return (s) => {
      const s257 = s[257], s264 = s[264];
      let t0 = ge(monthStart(num(s257), 0), num(s264));
      if (t0 !== 2) {
        let t1 = 1;
        if (t1 !== 0) {
          const t2 = eq(num(s264), monthStart(num(s257), 1));
          if (t2 < t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 > t0) t0 = t3;
      }
      return t0;
    };
  },
  'eligibility/not-paid-after-the-end': () => {
    return (s) => {
      const s189 = s[189], s264 = s[264];
      return (2 - ge(num(s264), num(s189)));
    };
  },
  'eligibility/must-end-1994': () => {
    return (s) => {
      const s4 = s[4], s10 = s[10], s254 = s[254], s267 = s[267], s273 = s[273], s274 = s[274];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        s[286] = null;
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max((s274 === false ? 2 : s274 === true ? 0 : 1), (s273 === false ? 2 : s273 === true ? 0 : 1));
      if (t1 !== 2) {
        let t2 = (s10 === 'able' ? 2 : s10 == null ? 1 : 0);
        if (t2 !== 0) {
          const t3 = ge(wholeYears(num(s4), num(s267)), 16);
          if (t3 < t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 > t1) t1 = t4;
      }
      const t5 = t1;
      s[286] = t5 === 1 ? null : t5 === 2;
      return t5;
    };
  },
  'eligibility/must-end-2006': () => {
    return (s) => {
      const s10 = s[10], s254 = s[254], s255 = s[255], s272 = s[272], s273 = s[273], s274 = s[274];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        s[286] = null;
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max((s255 === 'dead' || s255 === 'declared-dead' || s255 === 'missing' ? 2 : s255 == null ? 1 : 0), (s274 === false ? 2 : s274 === true ? 0 : 1), (s273 === false ? 2 : s273 === true ? 0 : 1));
      if (t1 !== 2) {
        const t2 = min((s10 === 'able' ? 2 : s10 == null ? 1 : 0), (s272 === false ? 2 : s272 === true ? 0 : 1));
        if (t2 > t1) t1 = t2;
      }
      const t3 = t1;
      s[286] = t3 === 1 ? null : t3 === 2;
      return t3;
    };
  },
  'eligibility/must-end-2016': () => {
    return (s) => {
      const s10 = s[10], s109 = s[109], s254 = s[254], s255 = s[255], s258 = s[258], s272 = s[272], s273 = s[273], s274 = s[274], s285 = s[285];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        s[286] = null;
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max((s255 === 'dead' || s255 === 'declared-dead' || s255 === 'missing' ? 2 : s255 == null ? 1 : 0), (s258 === true ? 2 : s258 === false ? 0 : 1), (s273 === false ? 2 : s273 === true ? 0 : 1), (s274 === false ? 2 : s274 === true ? 0 : 1));
      if (t1 !== 2) {
        const t2 = min((s10 === 'able' ? 2 : s10 == null ? 1 : 0), (s272 === false ? 2 : s272 === true ? 0 : 1), max((s109 === false ? 2 : s109 === true ? 0 : 1), (s285 === false ? 2 : s285 === true ? 0 : 1)));
        if (t2 > t1) t1 = t2;
      }
      const t3 = t1;
      s[286] = t3 === 1 ? null : t3 === 2;
      return t3;
    };
  },
  'eligibility/must-end-2021': () => {
    return (s) => {
      const s10 = s[10], s109 = s[109], s254 = s[254], s255 = s[255], s258 = s[258], s259 = s[259], s272 = s[272], s273 = s[273], s274 = s[274], s285 = s[285];
      const t0 = (s254 === 'normal' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 2) {
        s[286] = null;
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max((s255 === 'dead' || s255 === 'declared-dead' || s255 === 'missing' ? 2 : s255 == null ? 1 : 0), (s258 === true ? 2 : s258 === false ? 0 : 1), (s273 === false ? 2 : s273 === true ? 0 : 1), (s274 === false ? 2 : s274 === true ? 0 : 1));
      if (t1 !== 2) {
        const t2 = (s259 === true ? 2 : s259 === false ? 0 : 1);
        if (t2 > t1) t1 = t2;
      }
      if (t1 !== 2) {
        const t3 = min((s10 === 'able' ? 2 : s10 == null ? 1 : 0), (s272 === false ? 2 : s272 === true ? 0 : 1), max((s109 === false ? 2 : s109 === true ? 0 : 1), (s285 === false ? 2 : s285 === true ? 0 : 1)));
        if (t3 > t1) t1 = t3;
      }
      const t4 = t1;
      s[286] = t4 === 1 ? null : t4 === 2;
      return t4;
    };
  },
  'eligibility/ended-is-not-in-support': () => {
    return (s) => {
      const s254 = s[254], s262 = s[262], s267 = s[267];
      let t0 = (2 - (s254 === 'normal' ? 2 : s254 == null ? 1 : 0));
      if (t0 !== 2) {
        const t1 = (2 - ge(num(s267), monthStart(num(s262), 1)));
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'eligibility/dead-is-not-in-support': () => {
    return (s) => {
      const s254 = s[254], s257 = s[257], s267 = s[267];
      let t0 = (2 - (s254 === 'normal' ? 2 : s254 == null ? 1 : 0));
      if (t0 !== 2) {
        const t1 = (2 - ge(num(s267), monthStart(num(s257), 2)));
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'eligibility/other-help-after-the-end': (f, o) => {
    return (s) => {
      const s254 = s[254], s260 = s[260], s265 = s[265];
      let t0 = (s254 === 'ended' ? 2 : s254 == null ? 1 : 0);
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      return max((s260 === 'death' ? 2 : s260 == null ? 1 : 0), (2 - (s265 === 'not-looked-at' ? 2 : s265 == null ? 1 : 0)));
    };
  },
  'eligibility/listed-as-many-as-counted': () => {
    const w0 = (s, r) => {
      const r8 = r[8];
      return (r8 === 'normal' || r8 === 'no-civil-capacity' || r8 === 'missing' || r8 === 'in-prison' ? 2 : r8 == null ? 1 : 0);
    };
    return (s) => {
      const s26 = s[26], s86 = s[86];
      const t0 = countRows(s86, s, w0, 2, 0);
      const t1 = countRows(s86, s, w0, 1, Infinity);
      return eq(num(s26), settled(t0, t1));
    };
  },
  'support/care-level-2016': () => {
    return (s) => {
      const s194 = s[194], s195 = s[195], s196 = s[196], s197 = s[197], s198 = s[198], s199 = s[199];
      let t0 = null;
      let t1 = null;
      let t2 = true;
      if (t2) {
        let t3 = min((s194 === true ? 2 : s194 === false ? 0 : 1), (s195 === true ? 2 : s195 === false ? 0 : 1), (s196 === true ? 2 : s196 === false ? 0 : 1), (s197 === true ? 2 : s197 === false ? 0 : 1));
        if (t3 !== 0) {
          const t4 = (s198 === true ? 2 : s198 === false ? 0 : 1);
          if (t4 < t3) t3 = t4;
        }
        if (t3 !== 0) {
          const t5 = (s199 === true ? 2 : s199 === false ? 0 : 1);
          if (t5 < t3) t3 = t5;
        }
        const t6 = t3;
        if (t6 !== 0) { if (t1 !== null && t1 !== 'independent') t2 = false; else if (t6 === 2) { t0 = 'independent'; t2 = false; } else t1 = 'independent'; }
      }
      if (t2) {
        const t7 = (s194 === false ? 2 : s194 === true ? 0 : 1);
        const t8 = (s195 === false ? 2 : s195 === true ? 0 : 1);
        const t9 = (s196 === false ? 2 : s196 === true ? 0 : 1);
        const t10 = (s197 === false ? 2 : s197 === true ? 0 : 1);
        const t11 = (s198 === false ? 2 : s198 === true ? 0 : 1);
        const t12 = (s199 === false ? 2 : s199 === true ? 0 : 1);
        const t13 = (t7 >> 1) + (t8 >> 1) + (t9 >> 1) + (t10 >> 1) + (t11 >> 1) + (t12 >> 1);
        const t14 = ((t7 + 1) >> 1) + ((t8 + 1) >> 1) + ((t9 + 1) >> 1) + ((t10 + 1) >> 1) + ((t11 + 1) >> 1) + ((t12 + 1) >> 1);
        const t15 = (t13 >= 4 ? 2 : t14 < 4 ? 0 : 1);
        if (t15 !== 0) { if (t1 !== null && t1 !== 'full') t2 = false; else if (t15 === 2) { t0 = 'full'; t2 = false; } else t1 = 'full'; }
      }
      if (t2) {
        const t16 = 2;
        if (t16 !== 0) { if (t1 !== null && t1 !== 'partial') t2 = false; else if (t16 === 2) { t0 = 'partial'; t2 = false; } else t1 = 'partial'; }
      }
      s[288] = t0;
      return t0 === null ? 1 : 2;
    };
  },
  'support/care-level-2021': () => {
    return (s) => {
      const s194 = s[194], s195 = s[195], s196 = s[196], s197 = s[197], s198 = s[198], s199 = s[199];
      let t0 = null;
      let t1 = null;
      let t2 = true;
      if (t2) {
        let t3 = min((s194 === true ? 2 : s194 === false ? 0 : 1), (s195 === true ? 2 : s195 === false ? 0 : 1), (s196 === true ? 2 : s196 === false ? 0 : 1), (s197 === true ? 2 : s197 === false ? 0 : 1));
        if (t3 !== 0) {
          const t4 = (s198 === true ? 2 : s198 === false ? 0 : 1);
          if (t4 < t3) t3 = t4;
        }
        if (t3 !== 0) {
          const t5 = (s199 === true ? 2 : s199 === false ? 0 : 1);
          if (t5 < t3) t3 = t5;
        }
        const t6 = t3;
        if (t6 !== 0) { if (t1 !== null && t1 !== 'independent') t2 = false; else if (t6 === 2) { t0 = 'independent'; t2 = false; } else t1 = 'independent'; }
      }
      if (t2) {
        const t7 = (s194 === false ? 2 : s194 === true ? 0 : 1);
        const t8 = (s195 === false ? 2 : s195 === true ? 0 : 1);
        const t9 = (s196 === false ? 2 : s196 === true ? 0 : 1);
        const t10 = (s197 === false ? 2 : s197 === true ? 0 : 1);
        const t11 = (s198 === false ? 2 : s198 === true ? 0 : 1);
        const t12 = (s199 === false ? 2 : s199 === true ? 0 : 1);
        const t13 = (t7 >> 1) + (t8 >> 1) + (t9 >> 1) + (t10 >> 1) + (t11 >> 1) + (t12 >> 1);
        const t14 = ((t7 + 1) >> 1) + ((t8 + 1) >> 1) + ((t9 + 1) >> 1) + ((t10 + 1) >> 1) + ((t11 + 1) >> 1) + ((t12 + 1) >> 1);
        const t15 = (t13 >= 4 ? 2 : t14 < 4 ? 0 : 1);
        if (t15 !== 0) { if (t1 !== null && t1 !== 'full') t2 = false; else if (t15 === 2) { t0 = 'full'; t2 = false; } else t1 = 'full'; }
      }
      if (t2) {
        const t16 = 2;
        if (t16 !== 0) { if (t1 !== null && t1 !== 'partial') t2 = false; else if (t16 === 2) { t0 = 'partial'; t2 = false; } else t1 = 'partial'; }
      }
      s[288] = t0;
      return t0 === null ? 1 : 2;
    };
  },
  'support/self-care-as-assessed': () => {
    return (s) => {
      const s11 = s[11], s267 = s[267], s288 = s[288], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 17084)), ge(num(s313), 17084));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max((s11 == null || s288 == null ? 1 : s11 === s288 ? 2 : 0), min((2 - ge(num(s267), 18809)), 1));
    };
  },
  'support/care-grade-as-class': () => {
    return (s) => {
      const s201 = s[201], s267 = s[267], s290 = s[290], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18809)), ge(num(s313), 18809));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s201 == null || s290 == null ? 1 : s201 === s290 ? 2 : 0);
    };
  },
  'support/assessed-by-county': () => {
    return (s) => {
      const s200 = s[200], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18809)), ge(num(s313), 18809));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = -1;
      let t2 = -1;
      if (t1 < 0) {
        const t3 = (s200 === 'county' || s200 === 'third-party' ? 2 : s200 == null ? 1 : 0);
        if (t3 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t3 === 2) t1 = 2; else t2 = 2; }
      }
      if (t1 < 0) {
        const t4 = (s200 === 'township' ? 2 : s200 == null ? 1 : 0);
        if (t4 !== 0) { if (t2 >= 0 && t2 !== 1) t1 = 1; else if (t4 === 2) t1 = 1; else t2 = 1; }
      }
      const t5 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
      return t5;
    };
  },
  'support/reassessed-in-time': (f) => {
    const p0 = f('reassess.workdays');
    return (s) => {
      const s203 = s[203], s205 = s[205], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18809)), ge(num(s313), 18809));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge(num(s205), num(s203));
      if (t1 !== 0) {
        const t2 = ge(p0, countWorkingDays(num(s203), num(s205)));
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'support/support-area': () => {
    return (s) => {
      const s8 = s[8], s41 = s[41], s206 = s[206], s207 = s[207], s267 = s[267];
      let t0 = null;
      let t1 = null;
      let t2 = true;
      if (t2) {
        const t3 = (2 - ge(num(s267), 16191));
        if (t3 !== 0) { if (t1 !== null && t1 !== 'rural') t2 = false; else if (t3 === 2) { t0 = 'rural'; t2 = false; } else t1 = 'rural'; }
      }
      if (t2) {
        const t4 = min(ge(num(s267), 18809), (s207 === true ? 2 : s207 === false ? 0 : 1));
        if (t4 !== 0) { if (t1 !== null && t1 !== 'urban') t2 = false; else if (t4 === 2) { t0 = 'urban'; t2 = false; } else t1 = 'urban'; }
      }
      if (t2) {
        const t5 = min(ge(num(s267), 18809), max((2 - (s41 == null ? 1 : s41 <= 0 ? 2 : 0)), (s206 === true ? 2 : s206 === false ? 0 : 1)));
        if (t5 !== 0) { if (t1 !== null && t1 !== 'rural') t2 = false; else if (t5 === 2) { t0 = 'rural'; t2 = false; } else t1 = 'rural'; }
      }
      if (t2) {
        const t6 = (s8 === 'rural' ? 2 : s8 == null ? 1 : 0);
        if (t6 !== 0) { if (t1 !== null && t1 !== 'rural') t2 = false; else if (t6 === 2) { t0 = 'rural'; t2 = false; } else t1 = 'rural'; }
      }
      if (t2) {
        const t7 = (s8 === 'urban' ? 2 : s8 == null ? 1 : 0);
        if (t7 !== 0) { if (t1 !== null && t1 !== 'urban') t2 = false; else if (t7 === 2) { t0 = 'urban'; t2 = false; } else t1 = 'urban'; }
      }
      s[291] = t0;
      return t0 === null ? 1 : 2;
    };
  },
  'support/standard': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'support/standard-year': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'support/month-and-year-agree': () => {
    return (s) => {
      const s44 = s[44], s45 = s[45];
      let t0 = (2 - ge((-1200), (12 * num(s44) + -1 * num(s45))));
      if (t0 !== 0) {
        const t1 = (2 - ge((12 * num(s44) + -1 * num(s45)), 1200));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'support/basic-at-ratio-of-dibao': (f) => {
    const p0 = f('basic.ratio');
    return (s) => {
      const s36 = s[36], s44 = s[44];
      return ge((100 * num(s44)), (p0 * num(s36)));
    };
  },
  'support/dibao-at-least-guide': (f) => {
    const p0 = f('floor.dibao.rural', 'year');
    const p1 = f('floor.dibao.urban', 'year');
    return (s) => {
      const s8 = s[8], s36 = s[36];
      return ge((12 * num(s36)), pick((s8 === 'rural' ? 2 : s8 == null ? 1 : 0), p0, p1));
    };
  },
  'support/standard-at-least-floor': (f) => {
    const p0 = f('floor.rural.centralised', 'year');
    const p1 = f('floor.rural.home-based', 'year');
    const p2 = f('floor.urban.centralised', 'year');
    const p3 = f('floor.urban.home-based', 'year');
    return (s) => {
      const s42 = s[42], s44 = s[44], s291 = s[291];
      let t0 = NaN;
      if (s42 === 'centralised') {
        t0 = p0;
      }
      if (s42 === 'home-based') {
        t0 = p1;
      }
      let t1 = NaN;
      if (s42 === 'centralised') {
        t1 = p2;
      }
      if (s42 === 'home-based') {
        t1 = p3;
      }
      return (2 - ge(pick((s291 === 'rural' ? 2 : s291 == null ? 1 : 0), t0, t1), (12 * 100 + 12 * num(s44))));
    };
  },
  'support/at-least-villagers-average': () => {
    return (s) => {
      const s45 = s[45], s215 = s[215];
      return ge(num(s45), num(s215));
    };
  },
  'support/at-least-share-of-consumption': (f) => {
    const p0 = f('basic.consumption.ratio');
    return (s) => {
      const s45 = s[45], s216 = s[216];
      return ge((100 * num(s45)), (p0 * num(s216)));
    };
  },
  'support/subsidy-not-above-standard': (f, o) => {
    return (s) => {
      const s44 = s[44], s212 = s[212];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge(num(s44), num(s212));
    };
  },
  'support/same-for-both-modes': (f) => {
    const p0 = f('standard.rural.centralised', 'year');
    const p1 = f('standard.urban.centralised', 'year');
    const p2 = f('standard.rural.home-based', 'year');
    const p3 = f('standard.urban.home-based', 'year');
    return (s) => {
      const s291 = s[291];
      const t0 = eq(pick((s291 === 'rural' ? 2 : s291 == null ? 1 : 0), p0, p1), pick((s291 === 'rural' ? 2 : s291 == null ? 1 : 0), p2, p3));
      s[294] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'support/raised-with-dibao': () => {
    return (s) => {
      const s221 = s[221], s223 = s[223];
      const t0 = eq(num(s221), num(s223));
      s[295] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'support/average-between-the-two': () => {
    return (s) => {
      const s217 = s[217], s218 = s[218], s219 = s[219];
      let t0 = min(ge(num(s217), min(num(s218), num(s219))), ge(max(num(s218), num(s219)), num(s217)));
      if (t0 !== 0) {
        const t1 = max(eq(num(s218), num(s219)), 1, min((2 - eq(num(s217), num(s218))), (2 - eq(num(s217), num(s219)))));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'support/care-amount': (f) => {
    const p0 = f('care.centralised.full', 'year');
    const p1 = f('care.centralised.partial', 'year');
    const p2 = f('care.centralised.independent', 'year');
    const p3 = f('care.home-based.full', 'year');
    const p4 = f('care.home-based.partial', 'year');
    const p5 = f('care.home-based.independent', 'year');
    return (s) => {
      const s42 = s[42], s208 = s[208], s290 = s[290];
      let t0 = NaN;
      if (s42 === 'centralised') {
        let t1 = NaN;
        if (s290 === 'full') {
          t1 = p0;
        }
        if (s290 === 'partial') {
          t1 = p1;
        }
        if (s290 === 'independent') {
          t1 = p2;
        }
        t0 = t1;
      }
      if (s42 === 'home-based') {
        let t2 = NaN;
        if (s290 === 'full') {
          t2 = p3;
        }
        if (s290 === 'partial') {
          t2 = p4;
        }
        if (s290 === 'independent') {
          t2 = p5;
        }
        t0 = t2;
      }
      let t3 = (2 - ge((-1200), ((12 * num(s208)) - t0)));
      if (t3 !== 0) {
        let t4 = NaN;
        if (s42 === 'centralised') {
          let t5 = NaN;
          if (s290 === 'full') {
            t5 = p0;
          }
          if (s290 === 'partial') {
            t5 = p1;
          }
          if (s290 === 'independent') {
            t5 = p2;
          }
          t4 = t5;
        }
        if (s42 === 'home-based') {
          let t6 = NaN;
          if (s290 === 'full') {
            t6 = p3;
          }
          if (s290 === 'partial') {
            t6 = p4;
          }
          if (s290 === 'independent') {
            t6 = p5;
          }
          t4 = t6;
        }
        const t7 = (2 - ge(((12 * num(s208)) - t4), 1200));
        if (t7 < t3) t3 = t7;
      }
      return t3;
    };
  },
  'support/care-by-minimum-wage': (f) => {
    const p0 = f('wage-share.centralised.full');
    const p1 = f('wage-share.centralised.partial');
    const p2 = f('wage-share.centralised.independent');
    const p3 = f('wage-share.home-based.full');
    const p4 = f('wage-share.home-based.partial');
    const p5 = f('wage-share.home-based.independent');
    return (s) => {
      const s42 = s[42], s208 = s[208], s213 = s[213], s290 = s[290];
      let t0 = min((s290 === 'independent' ? 2 : s290 == null ? 1 : 0), 1);
      if (t0 !== 2) {
        let t1 = NaN;
        if (s42 === 'centralised') {
          let t2 = NaN;
          if (s290 === 'full') {
            t2 = p0;
          }
          if (s290 === 'partial') {
            t2 = p1;
          }
          if (s290 === 'independent') {
            t2 = p2;
          }
          t1 = t2;
        }
        if (s42 === 'home-based') {
          let t3 = NaN;
          if (s290 === 'full') {
            t3 = p3;
          }
          if (s290 === 'partial') {
            t3 = p4;
          }
          if (s290 === 'independent') {
            t3 = p5;
          }
          t1 = t3;
        }
        let t4 = ge((1 + num(s208)), quotient((num(s213) * t1), 100));
        if (t4 !== 0) {
          let t5 = NaN;
          if (s42 === 'centralised') {
            let t6 = NaN;
            if (s290 === 'full') {
              t6 = p0;
            }
            if (s290 === 'partial') {
              t6 = p1;
            }
            if (s290 === 'independent') {
              t6 = p2;
            }
            t5 = t6;
          }
          if (s42 === 'home-based') {
            let t7 = NaN;
            if (s290 === 'full') {
              t7 = p3;
            }
            if (s290 === 'partial') {
              t7 = p4;
            }
            if (s290 === 'independent') {
              t7 = p5;
            }
            t5 = t7;
          }
          const t8 = (2 - ge(num(s208), (quotient((num(s213) * t5), 100) + 100)));
          if (t8 < t4) t4 = t8;
        }
        const t9 = t4;
        if (t9 > t0) t0 = t9;
      }
      return t0;
    };
  },
  'support/insured-independent-paid-nothing': (f) => {
    const p0 = f('care.independent.insured', 'month');
    return (s) => {
      const s208 = s[208], s214 = s[214], s290 = s[290];
      const t0 = min((s290 === 'independent' ? 2 : s290 == null ? 1 : 0), (s214 === true ? 2 : s214 === false ? 0 : 1));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return eq(num(s208), p0);
    };
  },
  'support/amount-due-2006': (f) => {
    const p0 = f('standard.rural.centralised', 'month');
    const p1 = f('standard.rural.home-based', 'month');
    const p2 = f('standard.urban.centralised', 'month');
    const p3 = f('standard.urban.home-based', 'month');
    return (s) => {
      const s42 = s[42], s291 = s[291];
      let t0 = NaN;
      if (s42 === 'centralised') {
        t0 = p0;
      }
      if (s42 === 'home-based') {
        t0 = p1;
      }
      let t1 = NaN;
      if (s42 === 'centralised') {
        t1 = p2;
      }
      if (s42 === 'home-based') {
        t1 = p3;
      }
      const t2 = pick((s291 === 'rural' ? 2 : s291 == null ? 1 : 0), t0, t1);
      s[289] = t2 === t2 ? t2 : null;
      return t2 === t2 ? 2 : 1;
    };
  },
  'support/amount-due-2016': (f) => {
    const p0 = f('standard.rural.centralised', 'month');
    const p1 = f('standard.rural.home-based', 'month');
    const p2 = f('standard.urban.centralised', 'month');
    const p3 = f('standard.urban.home-based', 'month');
    const p4 = f('care.centralised.full', 'month');
    const p5 = f('care.centralised.partial', 'month');
    const p6 = f('care.centralised.independent', 'month');
    const p7 = f('care.home-based.full', 'month');
    const p8 = f('care.home-based.partial', 'month');
    const p9 = f('care.home-based.independent', 'month');
    return (s) => {
      const s42 = s[42], s290 = s[290], s291 = s[291];
      let t0 = NaN;
      if (s42 === 'centralised') {
        t0 = p0;
      }
      if (s42 === 'home-based') {
        t0 = p1;
      }
      let t1 = NaN;
      if (s42 === 'centralised') {
        t1 = p2;
      }
      if (s42 === 'home-based') {
        t1 = p3;
      }
      let t2 = NaN;
      if (s42 === 'centralised') {
        let t3 = NaN;
        if (s290 === 'full') {
          t3 = p4;
        }
        if (s290 === 'partial') {
          t3 = p5;
        }
        if (s290 === 'independent') {
          t3 = p6;
        }
        t2 = t3;
      }
      if (s42 === 'home-based') {
        let t4 = NaN;
        if (s290 === 'full') {
          t4 = p7;
        }
        if (s290 === 'partial') {
          t4 = p8;
        }
        if (s290 === 'independent') {
          t4 = p9;
        }
        t2 = t4;
      }
      const t5 = (pick((s291 === 'rural' ? 2 : s291 == null ? 1 : 0), t0, t1) + t2);
      s[289] = t5 === t5 ? t5 : null;
      return t5 === t5 ? 2 : 1;
    };
  },
  'support/total-is-sum': (f, o) => {
    return (s) => {
      const s44 = s[44], s208 = s[208], s209 = s[209], s210 = s[210];
      let t0 = min(ge(num(s210), (num(s44) + num(s208))), eq(num(s210), (num(s44) + num(s208) + num(s209))));
      if (t0 !== 2) {
        const t1 = o[0](s, s);
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'support/capitals-say-total': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'support/starts-next-month': () => {
    return (s) => {
      const s47 = s[47], s52 = s[52], s80 = s[80], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 17084)), ge(num(s313), 17084));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge(num(s47), monthStart(num(s52), 0));
      if (t1 !== 0) {
        let t2 = 1;
        if (t2 !== 2) {
          const t3 = eq(num(s47), monthStart(num(s80), 1));
          if (t3 > t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 < t1) t1 = t4;
      }
      return t1;
    };
  },
  'support/back-pay': () => {
    return (s) => {
      const s228 = s[228], s229 = s[229], s231 = s[231], s233 = s[233], s234 = s[234];
      const t0 = (max(0, (num(s229) + -1 * num(s234))) * max(0, wholeMonths(max(num(s228), num(s231)), monthStart(num(s233), 1))));
      s[292] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'support/back-pay-in-full': () => {
    return (s) => {
      const s235 = s[235], s292 = s[292];
      return eq(num(s235), num(s292));
    };
  },
  'support/paid-to-own-account': () => {
    return (s) => {
      const s42 = s[42], s236 = s[236], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 19967)), ge(num(s313), 19967));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = -1;
      let t2 = -1;
      if (t1 < 0) {
        const t3 = min((s236 === 'own' ? 2 : s236 == null ? 1 : 0), (s42 === 'home-based' ? 2 : s42 == null ? 1 : 0));
        if (t3 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t3 === 2) t1 = 2; else t2 = 2; }
      }
      if (t1 < 0) {
        const t4 = min((s236 === 'institution' ? 2 : s236 == null ? 1 : 0), (s42 === 'centralised' ? 2 : s42 == null ? 1 : 0));
        if (t4 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t4 === 2) t1 = 2; else t2 = 2; }
      }
      if (t1 < 0) {
        const t5 = min((s236 === 'carer' || s236 === 'other' ? 2 : s236 == null ? 1 : 0), (s42 === 'home-based' ? 2 : s42 == null ? 1 : 0));
        if (t5 !== 0) { if (t2 >= 0 && t2 !== 1) t1 = 1; else if (t5 === 2) t1 = 1; else t2 = 1; }
      }
      if (t1 < 0) {
        const t6 = min((s236 === 'own' || s236 === 'other' ? 2 : s236 == null ? 1 : 0), (s42 === 'centralised' ? 2 : s42 == null ? 1 : 0));
        if (t6 !== 0) { if (t2 >= 0 && t2 !== 1) t1 = 1; else if (t6 === 2) t1 = 1; else t2 = 1; }
      }
      const t7 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
      return t7;
    };
  },
  'support/account-in-own-name': (f, o) => {
    return (s) => {
      const s236 = s[236], s267 = s[267], s313 = s[313];
      const t0 = min((s236 === 'own' ? 2 : s236 == null ? 1 : 0), max((2 - ge(num(s267), 19967)), ge(num(s313), 19967)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return o[0](s, s);
    };
  },
  'support/care-paid-to-carer': () => {
    return (s) => {
      const s42 = s[42], s237 = s[237], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 19967)), ge(num(s313), 19967));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = -1;
      let t2 = -1;
      if (t1 < 0) {
        const t3 = min((s237 === 'carer' ? 2 : s237 == null ? 1 : 0), (s42 === 'home-based' ? 2 : s42 == null ? 1 : 0));
        if (t3 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t3 === 2) t1 = 2; else t2 = 2; }
      }
      if (t1 < 0) {
        const t4 = min((s237 === 'institution' ? 2 : s237 == null ? 1 : 0), (s42 === 'centralised' ? 2 : s42 == null ? 1 : 0));
        if (t4 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t4 === 2) t1 = 2; else t2 = 2; }
      }
      if (t1 < 0) {
        const t5 = min((s237 === 'village' ? 2 : s237 == null ? 1 : 0), (s42 === 'centralised' ? 2 : s42 == null ? 1 : 0));
        if (t5 !== 0) { if (t2 >= 0 && t2 !== 0) t1 = 1; else if (t5 === 2) t1 = 0; else t2 = 0; }
      }
      if (t1 < 0) {
        const t6 = (s237 === 'own' || s237 === 'institution' || s237 === 'village' || s237 === 'other' ? 2 : s237 == null ? 1 : 0);
        if (t6 !== 0) { if (t2 >= 0 && t2 !== 1) t1 = 1; else if (t6 === 2) t1 = 1; else t2 = 1; }
      }
      const t7 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
      return t7;
    };
  },
  'support/no-account-fee': () => {
    return (s) => {
      const s238 = s[238], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 19967)), ge(num(s313), 19967));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return eq(num(s238), 0);
    };
  },
  'support/benefits-whole-1994': (f) => {
    const p0 = f('adult.age');
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'schooling' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'food' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'clothing' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'housing' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'medical' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'funeral' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s239 = s[239], s241 = s[241], s271 = s[271];
      let t0 = (2 - min((2 - ge(num(s271), p0)), (s241 === 'compulsory' ? 2 : s241 == null ? 1 : 0)));
      if (t0 !== 2) {
        const t1 = overRows(s239, s, w0, 2);
        if (t1 > t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 0) {
        let t3 = overRows(s239, s, w1, 2);
        if (t3 !== 0) {
          const t4 = overRows(s239, s, w2, 2);
          if (t4 < t3) t3 = t4;
        }
        if (t3 !== 0) {
          const t5 = overRows(s239, s, w3, 2);
          if (t5 < t3) t3 = t5;
        }
        if (t3 !== 0) {
          const t6 = overRows(s239, s, w4, 2);
          if (t6 < t3) t3 = t6;
        }
        if (t3 !== 0) {
          const t7 = overRows(s239, s, w5, 2);
          if (t7 < t3) t3 = t7;
        }
        const t8 = t3;
        if (t8 < t2) t2 = t8;
      }
      return t2;
    };
  },
  'support/benefits-whole-2006': (f) => {
    const p0 = f('old.age');
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'care' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'schooling' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'food' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'clothing' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'housing' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'medical' ? 2 : r0 == null ? 1 : 0);
    };
    const w6 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'funeral' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s11 = s[11], s239 = s[239], s241 = s[241], s271 = s[271];
      let t0 = (2 - (s11 === 'partial' || s11 === 'full' ? 2 : s11 == null ? 1 : 0));
      if (t0 !== 2) {
        const t1 = overRows(s239, s, w0, 2);
        if (t1 > t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 0) {
        let t3 = (2 - min((2 - ge(num(s271), p0)), (s241 === 'compulsory' ? 2 : s241 == null ? 1 : 0)));
        if (t3 !== 2) {
          const t4 = overRows(s239, s, w1, 2);
          if (t4 > t3) t3 = t4;
        }
        const t5 = t3;
        if (t5 < t2) t2 = t5;
      }
      if (t2 !== 0) {
        let t6 = overRows(s239, s, w2, 2);
        if (t6 !== 0) {
          const t7 = overRows(s239, s, w3, 2);
          if (t7 < t6) t6 = t7;
        }
        if (t6 !== 0) {
          const t8 = overRows(s239, s, w4, 2);
          if (t8 < t6) t6 = t8;
        }
        if (t6 !== 0) {
          const t9 = overRows(s239, s, w5, 2);
          if (t9 < t6) t6 = t9;
        }
        if (t6 !== 0) {
          const t10 = overRows(s239, s, w6, 2);
          if (t10 < t6) t6 = t10;
        }
        const t11 = t6;
        if (t11 < t2) t2 = t11;
      }
      return t2;
    };
  },
  'support/benefits-whole-2014': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'care' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'medical' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'funeral' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'living' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'food' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'clothing' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s11 = s[11], s239 = s[239];
      let t0 = (2 - (s11 === 'partial' || s11 === 'full' ? 2 : s11 == null ? 1 : 0));
      if (t0 !== 2) {
        const t1 = overRows(s239, s, w0, 2);
        if (t1 > t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 0) {
        let t3 = overRows(s239, s, w1, 2);
        if (t3 !== 0) {
          const t4 = overRows(s239, s, w2, 2);
          if (t4 < t3) t3 = t4;
        }
        const t5 = t3;
        if (t5 < t2) t2 = t5;
      }
      if (t2 !== 0) {
        let t6 = overRows(s239, s, w3, 2);
        if (t6 !== 2) {
          let t7 = overRows(s239, s, w4, 2);
          if (t7 !== 0) {
            const t8 = overRows(s239, s, w5, 2);
            if (t8 < t7) t7 = t8;
          }
          const t9 = t7;
          if (t9 > t6) t6 = t9;
        }
        const t10 = t6;
        if (t10 < t2) t2 = t10;
      }
      return t2;
    };
  },
  'support/dibao-as-standard': (f) => {
    const p0 = f('dibao.rural', 'year');
    const p1 = f('dibao.urban', 'year');
    return (s) => {
      const s36 = s[36];
      let t0 = (2 - ge((-1200), (-1 * p0 + 12 * num(s36))));
      if (t0 !== 0) {
        const t1 = (2 - ge((-1 * p0 + 12 * num(s36)), 1200));
        if (t1 < t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 2) {
        let t3 = (2 - ge((-1200), (-1 * p1 + 12 * num(s36))));
        if (t3 !== 0) {
          const t4 = (2 - ge((-1 * p1 + 12 * num(s36)), 1200));
          if (t4 < t3) t3 = t4;
        }
        const t5 = t3;
        if (t5 > t2) t2 = t5;
      }
      return t2;
    };
  },
  'support/education-aid-due': () => {
    return (s) => {
      const s241 = s[241];
      const t0 = (s241 === 'preschool' || s241 === 'compulsory' || s241 === 'secondary' || s241 === 'higher' ? 2 : s241 == null ? 1 : 0);
      s[296] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'support/funeral-in-full': () => {
    return (s) => {
      const s44 = s[44], s252 = s[252], s253 = s[253];
      return eq(num(s252), (num(s44) * num(s253)));
    };
  },
  'support/housing-aid-at-home': () => {
    return (s) => {
      const s42 = s[42], s242 = s[242], s267 = s[267], s313 = s[313];
      const t0 = min((s242 === true ? 2 : s242 === false ? 0 : 1), max((2 - ge(num(s267), 16191)), ge(num(s313), 16191)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s42 === 'home-based' ? 2 : s42 == null ? 1 : 0);
    };
  },
  'support/institution-first': () => {
    return (s) => {
      const s290 = s[290];
      const t0 = (s290 === 'partial' || s290 === 'full' ? 2 : s290 == null ? 1 : 0);
      s[293] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'support/medical-costs-covered': () => {
    return (s) => {
      const s248 = s[248], s249 = s[249], s250 = s[250], s251 = s[251];
      let t0 = ge(num(s248), (num(s249) + num(s250) + num(s251)));
      if (t0 !== 0) {
        const t1 = max(1, ge((num(s249) + num(s250) + num(s251)), num(s248)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'support/medical-insured': () => {
    return (s) => {
      const s245 = s[245];
      return (s245 === true ? 2 : s245 === false ? 0 : 1);
    };
  },
  'support/mode-chosen-by-recipient': () => {
    return (s) => {
      const s240 = s[240];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = (s240 === 'own' ? 2 : s240 == null ? 1 : 0);
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = (s240 === 'guardian' ? 2 : s240 == null ? 1 : 0);
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 1) t0 = 1; else if (t3 === 2) t0 = 1; else t1 = 1; }
      }
      const t4 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return t4;
    };
  },
  'support/premium-aided': () => {
    return (s) => {
      const s247 = s[247];
      return (2 - (s247 == null ? 1 : s247 <= 0 ? 2 : 0));
    };
  },
  'support/premium-paid-in-full': () => {
    return (s) => {
      const s246 = s[246], s247 = s[247], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 16841)), ge(num(s313), 16841));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return eq(num(s247), num(s246));
    };
  },
  'support/price-relief-paid': () => {
    return (s) => {
      const s243 = s[243], s244 = s[244], s267 = s[267], s313 = s[313];
      const t0 = min((s243 === true ? 2 : s243 === false ? 0 : 1), max((2 - ge(num(s267), 18499)), ge(num(s313), 18499)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s244 === true ? 2 : s244 === false ? 0 : 1);
    };
  },
  'support/standard-setter-1994': () => {
    return (s) => {
      const s224 = s[224];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = (s224 === 'township' ? 2 : s224 == null ? 1 : 0);
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = (s224 === 'province' || s224 === 'city' || s224 === 'county' ? 2 : s224 == null ? 1 : 0);
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 1) t0 = 1; else if (t3 === 2) t0 = 1; else t1 = 1; }
      }
      const t4 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return t4;
    };
  },
  'support/standard-setter-2006': (f, o) => {
    return (s) => {
      const s224 = s[224], s225 = s[225], s226 = s[226];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min((s226 === true ? 2 : s226 === false ? 0 : 1), max((s224 === 'province' ? 2 : s224 == null ? 1 : 0), min((s224 === 'city' || s224 === 'county' ? 2 : s224 == null ? 1 : 0), (s225 === true ? 2 : s225 === false ? 0 : 1))));
    };
  },
  'support/standard-setter-2014': (f, o) => {
    return (s) => {
      const s224 = s[224], s226 = s[226], s267 = s[267], s313 = s[313];
      let t0 = max((2 - ge(num(s267), 16191)), ge(num(s313), 16191));
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      return min((s224 === 'province' || s224 === 'city' ? 2 : s224 == null ? 1 : 0), (s226 === true ? 2 : s226 === false ? 0 : 1));
    };
  },
  'procedure/appraisal-voices': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'procedure/notice-period': (f, o) => {
    return (s) => {
      const s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18809)), ge(num(s313), 18809));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return o[0](s, s);
    };
  },
  'procedure/dates-exist': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'procedure/dates-in-order': () => {
    return (s) => {
      const s4 = s[4], s52 = s[52], s55 = s[55], s57 = s[57], s62 = s[62], s64 = s[64], s67 = s[67], s69 = s[69], s71 = s[71], s76 = s[76], s78 = s[78], s80 = s[80];
      let t0 = min(ge(num(s52), num(s4)), ge(num(s55), num(s52)), ge(num(s57), num(s52)), ge(num(s62), num(s52)));
      if (t0 !== 0) {
        const t1 = ge(num(s64), num(s62));
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = ge(num(s67), num(s52));
        if (t2 < t0) t0 = t2;
      }
      if (t0 !== 0) {
        const t3 = ge(num(s71), num(s69));
        if (t3 < t0) t0 = t3;
      }
      if (t0 !== 0) {
        const t4 = ge(num(s78), num(s76));
        if (t4 < t0) t0 = t4;
      }
      if (t0 !== 0) {
        const t5 = ge(num(s80), num(s52));
        if (t5 < t0) t0 = t5;
      }
      if (t0 !== 0) {
        const t6 = ge(num(s80), num(s67));
        if (t6 < t0) t0 = t6;
      }
      return t0;
    };
  },
  'procedure/village-before-township': () => {
    return (s) => {
      const s57 = s[57], s62 = s[62], s64 = s[64], s67 = s[67];
      let t0 = max(ge(num(s62), num(s57)), min((2 - ge(num(s62), num(s57))), ge(num(s57), 16191)));
      if (t0 !== 0) {
        const t1 = max(ge(num(s67), num(s64)), min((2 - ge(num(s67), num(s64))), ge(num(s64), 16191)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'procedure/applied-to-township-2014': () => {
    return (s) => {
      const s111 = s[111];
      return (s111 === 'hukou-township' ? 2 : s111 == null ? 1 : 0);
    };
  },
  'procedure/applied-to-township-2020': () => {
    return (s) => {
      const s111 = s[111], s112 = s[112], s113 = s[113], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18499)), ge(num(s313), 18499));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = (s111 === 'hukou-township' ? 2 : s111 == null ? 1 : 0);
      if (t1 !== 2) {
        const t2 = min((s111 === 'residence-township' ? 2 : s111 == null ? 1 : 0), (s113 === true ? 2 : s113 === false ? 0 : 1), max((s112 === true ? 2 : s112 === false ? 0 : 1), 1));
        if (t2 > t1) t1 = t2;
      }
      return t1;
    };
  },
  'procedure/applied-to-village-2006': () => {
    return (s) => {
      const s111 = s[111];
      return (s111 === 'village' ? 2 : s111 == null ? 1 : 0);
    };
  },
  'procedure/proxy-entrusted': () => {
    return (s) => {
      const s114 = s[114], s115 = s[115], s116 = s[116], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 16191)), ge(num(s313), 16191));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max((s114 === 'own' || s114 === 'household' || s114 === 'guardian' ? 2 : s114 == null ? 1 : 0), (s115 === true ? 2 : s115 === false ? 0 : 1), (s116 === true ? 2 : s116 === false ? 0 : 1));
    };
  },
  'procedure/proxy-for-the-unable-2006': (f, o) => {
    const p0 = f('minor.age');
    const p1 = f('adult.age');
    return (s) => {
      const s20 = s[20], s114 = s[114], s271 = s[271];
      let t0 = max((s114 === 'own' ? 2 : s114 == null ? 1 : 0), (2 - ge(num(s271), p0)), (s20 === 'intellectual' ? 2 : s20 == null ? 1 : 0));
      if (t0 !== 2) {
        let t1 = 1;
        if (t1 !== 0) {
          let t2 = max((2 - ge(num(s271), p1)), (s20 === 'multiple' || s20 === 'mental' ? 2 : s20 == null ? 1 : 0), (s114 === 'guardian' ? 2 : s114 == null ? 1 : 0));
          if (t2 !== 2) {
            const t3 = o[0](s, s);
            if (t3 > t2) t2 = t3;
          }
          const t4 = t2;
          if (t4 < t1) t1 = t4;
        }
        const t5 = t1;
        if (t5 > t0) t0 = t5;
      }
      return t0;
    };
  },
  'procedure/found-people-told': () => {
    return (s) => {
      const s116 = s[116], s117 = s[117], s118 = s[118], s119 = s[119], s267 = s[267], s313 = s[313];
      const t0 = min((s117 === true ? 2 : s117 === false ? 0 : 1), max((2 - ge(num(s267), 16191)), ge(num(s313), 16191)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min((s118 === true ? 2 : s118 === false ? 0 : 1), max((s116 === false ? 2 : s116 === true ? 0 : 1), (s119 === true ? 2 : s119 === false ? 0 : 1)));
    };
  },
  'procedure/papers-complete-2021': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'identity' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'statement' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'promise' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'authorisation' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'disability-certificate' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'supporter-authorisation' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s20 = s[20], s25 = s[25], s120 = s[120];
      let t0 = overRows(s120, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s120, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = overRows(s120, s, w2, 2);
        if (t2 < t0) t0 = t2;
      }
      if (t0 !== 0) {
        const t3 = overRows(s120, s, w3, 2);
        if (t3 < t0) t0 = t3;
      }
      if (t0 !== 0) {
        let t4 = (s20 === 'none' ? 2 : s20 == null ? 1 : 0);
        if (t4 !== 2) {
          const t5 = overRows(s120, s, w4, 2);
          if (t5 > t4) t4 = t5;
        }
        const t6 = t4;
        if (t6 < t0) t0 = t6;
      }
      if (t0 !== 0) {
        let t7 = (2 - (s25 === 'some' ? 2 : s25 == null ? 1 : 0));
        if (t7 !== 2) {
          const t8 = overRows(s120, s, w5, 2);
          if (t8 > t7) t7 = t8;
        }
        const t9 = t7;
        if (t9 < t0) t0 = t9;
      }
      const t10 = t0;
      s[297] = t10 === 1 ? null : t10 === 2;
      return t10;
    };
  },
  'procedure/one-notice-of-missing-papers': () => {
    return (s) => {
      const s121 = s[121], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18809)), ge(num(s313), 18809));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s121 == null ? 1 : s121 <= 1 ? 2 : 0);
    };
  },
  'procedure/nothing-asked-that-data-show': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r2 = r[2];
      return min((r1 === true ? 2 : r1 === false ? 0 : 1), (r2 === true ? 2 : r2 === false ? 0 : 1));
    };
    return (s) => {
      const s120 = s[120], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 20635)), ge(num(s313), 20635));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (2 - overRows(s120, s, w0, 2));
    };
  },
  'procedure/checks-agreed-to': () => {
    return (s) => {
      const s126 = s[126], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18809)), ge(num(s313), 18809));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s126 === true ? 2 : s126 === false ? 0 : 1);
    };
  },
  'procedure/outside-supporters-agree-to-checks': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return max((r0 === 'applicant' || r0 === 'household' ? 2 : r0 == null ? 1 : 0), (r1 === true ? 2 : r1 === false ? 0 : 1));
    };
    return (s) => {
      const s127 = s[127], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 20635)), ge(num(s313), 20635));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return overRows(s127, s, w0, 0);
    };
  },
  'procedure/kin-on-record': () => {
    return (s) => {
      const s124 = s[124], s125 = s[125];
      const t0 = (s124 === true ? 2 : s124 === false ? 0 : 1);
      if (t0 !== 2) {
        s[298] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = (s125 === true ? 2 : s125 === false ? 0 : 1);
      s[298] = t1 === 1 ? null : t1 === 2;
      return t1;
    };
  },
  'procedure/appraised-2006': (f, o) => {
    return (s) => {
      const s128 = s[128];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s128 === true ? 2 : s128 === false ? 0 : 1);
    };
  },
  'procedure/village-objection-settled-2006': () => {
    return (s) => {
      const s129 = s[129], s130 = s[130], s131 = s[131];
      const t0 = (s129 === true ? 2 : s129 === false ? 0 : 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max((s130 === true ? 2 : s130 === false ? 0 : 1), (2 - (s131 == null ? 1 : 2)));
    };
  },
  'procedure/township-surveyed': () => {
    return (s) => {
      const s133 = s[133], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 13208)), ge(num(s313), 13208));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s133 === true ? 2 : s133 === false ? 0 : 1);
    };
  },
  'procedure/children-without-notice': () => {
    return (s) => {
      const s134 = s[134], s135 = s[135], s267 = s[267], s313 = s[313];
      const t0 = min((s134 === true ? 2 : s134 === false ? 0 : 1), max((2 - ge(num(s267), 18262)), ge(num(s313), 18262)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s135 === false ? 2 : s135 === true ? 0 : 1);
    };
  },
  'procedure/town-deadline': (f) => {
    const p0 = f('town.workdays');
    const p1 = f('town.workdays.local');
    return (s) => {
      const s123 = s[123], s267 = s[267], s313 = s[313];
      const t0 = min(max((2 - ge(num(s267), 16841)), ge(num(s313), 16841)), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        s[300] = null;
        s[301] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = workingDayAfter(num(s123), min(p0, p1));
      s[300] = t1 === t1 ? dayOf(t1) : null;
      s[301] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'procedure/town-deadline-2006': (f) => {
    const p0 = f('town.days');
    return (s) => {
      const s132 = s[132];
      const t0 = (p0 + num(s132));
      s[300] = t0 === t0 ? dayOf(t0) : null;
      s[301] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'procedure/town-opinion-in-time': (f) => {
    const p0 = f('town.workdays');
    return (s) => {
      const s67 = s[67], s123 = s[123], s267 = s[267], s301 = s[301], s313 = s[313];
      const t0 = min(max((2 - ge(num(s267), 16841)), ge(num(s313), 16841)), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge(num(s301), num(s67));
      if (t1 !== 0) {
        const t2 = ge(workingDayAfter(num(s123), p0), num(s67));
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'procedure/town-opinion-in-time-2006': (f, o) => {
    return (s) => {
      const s67 = s[67], s301 = s[301];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max(ge(num(s301), num(s67)), 1);
      if (t1 !== 0) {
        const t2 = ge(workingDayAfter((-1 * 1 + num(s301)), 1), num(s67));
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'procedure/review-before-approval-2006': () => {
    return (s) => {
      const s57 = s[57], s64 = s[64], s67 = s[67], s80 = s[80], s132 = s[132], s146 = s[146];
      let t0 = max(ge(num(s132), num(s57)), min((2 - ge(num(s132), num(s57))), ge(num(s57), 16191)));
      if (t0 !== 0) {
        const t1 = max(ge(num(s132), num(s64)), min((2 - ge(num(s132), num(s64))), ge(num(s64), 16191)));
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = max(ge(num(s67), num(s132)), min((2 - ge(num(s67), num(s132))), ge(num(s132), 16191)));
        if (t2 < t0) t0 = t2;
      }
      if (t0 !== 0) {
        const t3 = max(ge(num(s146), num(s67)), min((2 - ge(num(s146), num(s67))), ge(num(s67), 16191)));
        if (t3 < t0) t0 = t3;
      }
      if (t0 !== 0) {
        const t4 = max(ge(num(s80), num(s146)), min((2 - ge(num(s80), num(s146))), ge(num(s146), 16191)));
        if (t4 < t0) t0 = t4;
      }
      return t0;
    };
  },
  'procedure/accepted-opinion-decision': () => {
    return (s) => {
      const s52 = s[52], s67 = s[67], s69 = s[69], s80 = s[80], s123 = s[123], s146 = s[146], s153 = s[153], s164 = s[164], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 16191)), ge(num(s313), 16191));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = min(ge(num(s123), num(s52)), ge(num(s67), num(s123)), ge(num(s69), num(s67)), ge(num(s80), num(s146)));
      if (t1 !== 0) {
        const t2 = ge(num(s164), num(s80));
        if (t2 < t1) t1 = t2;
      }
      if (t1 !== 0) {
        const t3 = ge(num(s153), num(s80));
        if (t3 < t1) t1 = t3;
      }
      return t1;
    };
  },
  'procedure/notice-before-county': () => {
    return (s) => {
      const s71 = s[71], s80 = s[80], s146 = s[146];
      const t0 = ge(num(s71), 16191);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min(ge(num(s146), num(s71)), ge(num(s80), num(s71)));
    };
  },
  'procedure/notice-until': (f) => {
    const p0 = f('notice.days');
    return (s) => {
      const s69 = s[69], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 18809)), ge(num(s313), 18809));
      if (t0 !== 2) {
        s[310] = null;
        s[311] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = (p0 + num(s69));
      s[310] = t1 === t1 ? dayOf(t1) : null;
      s[311] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'procedure/objection-answered-in-time': (f) => {
    const p0 = f('objection.workdays');
    return (s) => {
      const s71 = s[71], s136 = s[136], s140 = s[140], s267 = s[267], s307 = s[307], s313 = s[313];
      const t0 = min((s136 === true ? 2 : s136 === false ? 0 : 1), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge(num(s307), num(s140));
      if (t1 !== 2) {
        let t2 = 1;
        if (t2 !== 0) {
          const t3 = ge(workingDayAfter(num(s71), p0), num(s140));
          if (t3 < t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 > t1) t1 = t4;
      }
      return t1;
    };
  },
  'procedure/objection-deadline': (f) => {
    const p0 = f('objection.workdays');
    return (s) => {
      const s136 = s[136], s138 = s[138], s267 = s[267], s313 = s[313];
      const t0 = min((s136 === true ? 2 : s136 === false ? 0 : 1), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        s[306] = null;
        s[307] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = workingDayAfter(num(s138), p0);
      s[306] = t1 === t1 ? dayOf(t1) : null;
      s[307] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'procedure/new-notice-after-objection': (f) => {
    const p0 = f('notice.days');
    return (s) => {
      const s136 = s[136], s140 = s[140], s142 = s[142], s144 = s[144], s267 = s[267], s313 = s[313];
      const t0 = min((s136 === true ? 2 : s136 === false ? 0 : 1), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge(num(s142), num(s140));
      if (t1 !== 0) {
        let t2 = ge((num(s144) + -1 * num(s142)), p0);
        if (t2 !== 2) {
          const t3 = min(1, ge((1 + num(s144) + -1 * num(s142)), p0));
          if (t3 > t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 < t1) t1 = t4;
      }
      return t1;
    };
  },
  'procedure/county-deadline': (f) => {
    const p0 = f('county.workdays');
    return (s) => {
      const s146 = s[146], s267 = s[267], s313 = s[313];
      const t0 = min(max((2 - ge(num(s267), 16841)), ge(num(s313), 16841)), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        s[302] = null;
        s[303] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = workingDayAfter(num(s146), p0);
      s[302] = t1 === t1 ? dayOf(t1) : null;
      s[303] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'procedure/county-deadline-2006': (f) => {
    const p0 = f('county.days');
    return (s) => {
      const s146 = s[146];
      const t0 = (p0 + num(s146));
      s[302] = t0 === t0 ? dayOf(t0) : null;
      s[303] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'procedure/county-decision-in-time': () => {
    return (s) => {
      const s80 = s[80], s267 = s[267], s303 = s[303], s313 = s[313];
      const t0 = min(max((2 - ge(num(s267), 16841)), ge(num(s313), 16841)), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge(num(s303), num(s80));
    };
  },
  'procedure/county-decision-in-time-2006': (f, o) => {
    return (s) => {
      const s80 = s[80], s303 = s[303];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max(ge(num(s303), num(s80)), 1);
      if (t1 !== 0) {
        const t2 = ge(workingDayAfter((-1 * 1 + num(s303)), 1), num(s80));
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'procedure/spot-check-share': (f) => {
    const p0 = f('spot.share');
    const p1 = f('spot.share.local');
    return (s) => {
      const s147 = s[147], s148 = s[148], s267 = s[267], s313 = s[313];
      const t0 = min(max((2 - ge(num(s267), 17084)), ge(num(s313), 17084)), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge((num(s148) * 100), (num(s147) * p0));
      if (t1 !== 0) {
        const t2 = ge((num(s148) * 100), (num(s147) * p1));
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'procedure/decided-by-county-2006': (f, o) => {
    return (s) => {
      const s79 = s[79], s149 = s[149], s267 = s[267];
      let t0 = max((2 - ge(num(s267), 18316)), (s79 == null ? 1 : 2));
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      return (s149 === 'county' ? 2 : s149 == null ? 1 : 0);
    };
  },
  'procedure/decided-by-county-or-delegate-2020': (f, o) => {
    return (s) => {
      const s79 = s[79], s149 = s[149], s150 = s[150], s267 = s[267];
      let t0 = max((2 - ge(num(s267), 20452)), (s79 == null ? 1 : 2));
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      return max((s149 === 'county' ? 2 : s149 == null ? 1 : 0), min((s149 === 'township' ? 2 : s149 == null ? 1 : 0), (s150 === 'county' || s150 === 'city' || s150 === 'province' ? 2 : s150 == null ? 1 : 0)));
    };
  },
  'procedure/decided-by-county-or-delegate-2026': () => {
    return (s) => {
      const s149 = s[149], s150 = s[150], s267 = s[267], s313 = s[313];
      const t0 = max((2 - ge(num(s267), 20635)), ge(num(s313), 20635));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = (s149 === 'county' ? 2 : s149 == null ? 1 : 0);
      if (t1 !== 2) {
        const t2 = min((s149 === 'township' ? 2 : s149 == null ? 1 : 0), max((s150 === 'province' ? 2 : s150 == null ? 1 : 0), min((s150 === 'county' || s150 === 'city' ? 2 : s150 == null ? 1 : 0), 1)));
        if (t2 > t1) t1 = t2;
      }
      return t1;
    };
  },
  'procedure/decided-by-township-1994': (f, o) => {
    return (s) => {
      const s79 = s[79], s149 = s[149], s267 = s[267];
      let t0 = max((2 - ge(num(s267), 13025)), (s79 == null ? 1 : 2));
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      return (s149 === 'township' ? 2 : s149 == null ? 1 : 0);
    };
  },
  'procedure/certificate-after-decision': () => {
    return (s) => {
      const s80 = s[80], s159 = s[159];
      return ge(num(s159), num(s80));
    };
  },
  'procedure/certificate-issued': (f, o) => {
    return (s) => {
      const s8 = s[8], s79 = s[79], s151 = s[151], s157 = s[157], s267 = s[267];
      let t0 = min((s151 === 'granted' ? 2 : s151 == null ? 1 : 0), max((2 - ge(num(s267), 16191)), ge(num(s267), 17084), (s8 === 'rural' ? 2 : s8 == null ? 1 : 0)));
      if (t0 !== 0) {
        let t1 = max((2 - ge(num(s267), 18626)), (s79 == null ? 1 : 2));
        if (t1 !== 0) {
          const t2 = o[0](s, s);
          if (t2 < t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 < t0) t0 = t3;
      }
      const t4 = t0;
      if (t4 !== 2) {
        return t4 === 0 ? 3 : 1;
      }
      return (s157 === true ? 2 : s157 === false ? 0 : 1);
    };
  },
  'procedure/file-opened': () => {
    return (s) => {
      const s151 = s[151], s161 = s[161], s267 = s[267], s313 = s[313];
      const t0 = min((s151 === 'granted' ? 2 : s151 == null ? 1 : 0), max((2 - ge(num(s267), 15796)), ge(num(s313), 15796)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s161 === true ? 2 : s161 === false ? 0 : 1);
    };
  },
  'procedure/decision-published': () => {
    return (s) => {
      const s151 = s[151], s162 = s[162], s267 = s[267], s313 = s[313];
      const t0 = min((s151 === 'granted' ? 2 : s151 == null ? 1 : 0), max((2 - ge(num(s267), 16191)), ge(num(s313), 16191)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s162 === true ? 2 : s162 === false ? 0 : 1);
    };
  },
  'procedure/pays-from-next-month': () => {
    return (s) => {
      const s80 = s[80], s151 = s[151], s166 = s[166], s267 = s[267], s313 = s[313];
      const t0 = min((s151 === 'granted' ? 2 : s151 == null ? 1 : 0), max((2 - ge(num(s267), 17084)), ge(num(s313), 17084)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = eq(num(s166), monthStart(num(s80), 1));
      if (t1 !== 2) {
        let t2 = 1;
        if (t2 !== 0) {
          const t3 = eq(num(s166), monthStart(num(s80), 0));
          if (t3 < t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 > t1) t1 = t4;
      }
      return t1;
    };
  },
  'procedure/refusal-deadline': (f) => {
    const p0 = f('refusal.workdays');
    return (s) => {
      const s80 = s[80], s151 = s[151], s267 = s[267], s313 = s[313];
      const t0 = min((s151 === 'refused' ? 2 : s151 == null ? 1 : 0), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        s[304] = null;
        s[305] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = workingDayAfter(num(s80), p0);
      s[304] = t1 === t1 ? dayOf(t1) : null;
      s[305] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'procedure/refusal-letter-in-time': () => {
    return (s) => {
      const s151 = s[151], s153 = s[153], s267 = s[267], s305 = s[305], s313 = s[313];
      const t0 = min((s151 === 'refused' ? 2 : s151 == null ? 1 : 0), max((2 - ge(num(s267), 18809)), ge(num(s313), 18809)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge(num(s305), num(s153));
    };
  },
  'procedure/refusal-with-reasons': () => {
    return (s) => {
      const s151 = s[151], s154 = s[154], s267 = s[267], s313 = s[313];
      const t0 = min((s151 === 'refused' ? 2 : s151 == null ? 1 : 0), max((2 - ge(num(s267), 13208)), ge(num(s313), 13208)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s154 === true ? 2 : s154 === false ? 0 : 1);
    };
  },
  'procedure/remedy-told': () => {
    return (s) => {
      const s151 = s[151], s155 = s[155];
      const t0 = (s151 === 'refused' ? 2 : s151 == null ? 1 : 0);
      if (t0 !== 2) {
        s[299] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = (s155 === true ? 2 : s155 === false ? 0 : 1);
      s[299] = t1 === 1 ? null : t1 === 2;
      return t1;
    };
  },
  'procedure/published-five-matters-2006': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'conditions' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'process' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'appraisals' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'standards' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'money' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s167 = s[167];
      let t0 = overRows(s167, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s167, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = overRows(s167, s, w2, 2);
        if (t2 < t0) t0 = t2;
      }
      if (t0 !== 0) {
        const t3 = overRows(s167, s, w3, 2);
        if (t3 < t0) t0 = t3;
      }
      if (t0 !== 0) {
        const t4 = overRows(s167, s, w4, 2);
        if (t4 < t0) t0 = t4;
      }
      return t0;
    };
  },
  'procedure/reviewed-every-year': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'procedure/heard-before-ending': () => {
    return (s) => {
      const s172 = s[172], s174 = s[174], s260 = s[260], s262 = s[262];
      const t0 = min(ge(num(s262), 20635), (2 - (s260 === 'death' ? 2 : s260 == null ? 1 : 0)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min((s172 === true ? 2 : s172 === false ? 0 : 1), ge(num(s262), num(s174)));
    };
  },
  'procedure/heard-before-reduction': () => {
    return (s) => {
      const s170 = s[170], s171 = s[171], s172 = s[172], s174 = s[174];
      const t0 = ge(num(s170), 20635);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min((s172 === true ? 2 : s172 === false ? 0 : 1), ge(num(s170), num(s174)), (s171 === true ? 2 : s171 === false ? 0 : 1));
    };
  },
  'procedure/end-deadline': () => {
    return (s) => {
      const s184 = s[184];
      const t0 = ge(num(s184), 18809);
      if (t0 !== 2) {
        s[308] = null;
        s[309] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = workingDayAfter(num(s184), 15);
      s[308] = t1 === t1 ? dayOf(t1) : null;
      s[309] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'procedure/end-decision-in-time': () => {
    return (s) => {
      const s182 = s[182], s184 = s[184], s262 = s[262], s309 = s[309];
      const t0 = ge(num(s184), 18809);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge(num(s309), num(s262));
      if (t1 !== 2) {
        let t2 = 1;
        if (t2 !== 0) {
          const t3 = ge(workingDayAfter(num(s182), 15), num(s262));
          if (t3 < t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 > t1) t1 = t4;
      }
      return t1;
    };
  },
  'procedure/ended-by-county': (f, o) => {
    return (s) => {
      const s150 = s[150], s185 = s[185];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = max((s185 === 'county' ? 2 : s185 == null ? 1 : 0), min((s185 === 'township' ? 2 : s185 == null ? 1 : 0), (s150 === 'county' || s150 === 'city' || s150 === 'province' ? 2 : s150 == null ? 1 : 0)));
      if (t1 !== 2) {
        let t2 = min((s185 === 'township' ? 2 : s185 == null ? 1 : 0), 1);
        if (t2 !== 0) {
          const t3 = o[1](s, s);
          if (t3 < t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 > t1) t1 = t4;
      }
      return t1;
    };
  },
  'procedure/ending-after-notice': () => {
    return (s) => {
      const s180 = s[180], s182 = s[182], s262 = s[262];
      const t0 = ge(num(s180), 18809);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = ge(num(s262), num(s182));
      if (t1 !== 0) {
        let t2 = ge((num(s182) + -1 * num(s180)), 7);
        if (t2 !== 2) {
          const t3 = min(1, ge((1 + num(s182) + -1 * num(s180)), 7));
          if (t3 > t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 < t1) t1 = t4;
      }
      return t1;
    };
  },
  'procedure/ending-in-order': () => {
    return (s) => {
      const s176 = s[176], s178 = s[178], s180 = s[180], s182 = s[182], s193 = s[193], s262 = s[262];
      return min(ge(num(s178), num(s176)), ge(num(s262), num(s178)), ge(num(s182), num(s180)), ge(num(s193), num(s262)));
    };
  },
  'procedure/ending-published': () => {
    return (s) => {
      const s187 = s[187], s262 = s[262];
      const t0 = ge(num(s262), 16191);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s187 === true ? 2 : s187 === false ? 0 : 1);
    };
  },
  'procedure/ending-with-reasons': () => {
    return (s) => {
      const s186 = s[186], s260 = s[260], s262 = s[262];
      const t0 = min(ge(num(s262), 18809), (2 - (s260 === 'death' ? 2 : s260 == null ? 1 : 0)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return (s186 === true ? 2 : s186 === false ? 0 : 1);
    };
  },
  'procedure/ends-next-month': () => {
    return (s) => {
      const s189 = s[189], s260 = s[260], s262 = s[262];
      const t0 = min(ge(num(s262), 18809), (2 - (s260 === 'death' ? 2 : s260 == null ? 1 : 0)));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return eq(num(s189), monthStart(num(s262), 1));
    };
  },
  'procedure/cancelled-after-funeral': () => {
    return (s) => {
      const s191 = s[191], s193 = s[193], s257 = s[257];
      let t0 = max(ge(num(s191), num(s257)), min((2 - ge(num(s191), num(s257))), ge(num(s257), 17084)));
      if (t0 !== 0) {
        const t1 = max(ge(num(s193), num(s191)), min((2 - ge(num(s193), num(s191))), ge(num(s191), 17084)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'procedure/next-deadline': () => {
    return (s) => {
      const s301 = s[301], s303 = s[303], s305 = s[305], s307 = s[307], s309 = s[309], s314 = s[314];
      let t0 = NaN;
      if (s314 === 'town-opinion') {
        t0 = num(s301);
      }
      if (s314 === 'new-opinion') {
        t0 = num(s307);
      }
      if (s314 === 'county-decision') {
        t0 = num(s303);
      }
      if (s314 === 'refusal-letter') {
        t0 = num(s305);
      }
      if (s314 === 'end-decision') {
        t0 = num(s309);
      }
      const t1 = t0;
      s[315] = t1 === t1 ? dayOf(t1) : null;
      s[316] = t1 === t1 ? t1 : null;
      return t1 === t1 ? 2 : 1;
    };
  },
  'agreement/amount-in-capitals': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'agreement/amount-meets-standard': (f, o) => {
    const p0 = f('standard.urban.centralised', 'year');
    const p1 = f('standard.rural.centralised', 'year');
    const p2 = f('standard.urban.home-based', 'year');
    const p3 = f('standard.rural.home-based', 'year');
    return (s) => {
      const s0 = s[0], s43 = s[43], s44 = s[44], s59 = s[59], s64 = s[64], s67 = s[67];
      const t0 = (s0 === 'support' ? 2 : s0 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = NaN;
      if (s44 === 'month') {
        t1 = (num(s43) * 12);
      }
      if (s44 === 'year') {
        t1 = num(s43);
      }
      let t2 = NaN;
      if (s67 === 'centralised') {
        t2 = pick(min(ge(num(s59), 16191), (s64 === 'urban' ? 2 : s64 == null ? 1 : 0)), p0, p1);
      }
      if (s67 === 'home-based') {
        t2 = pick(min(ge(num(s59), 16191), (s64 === 'urban' ? 2 : s64 == null ? 1 : 0)), p2, p3);
      }
      let t3 = ge(t1, t2);
      if (t3 !== 2) {
        let t4 = 1;
        if (t4 !== 0) {
          const t5 = o[0](s, s);
          if (t5 < t4) t4 = t5;
        }
        const t6 = t4;
        if (t6 > t3) t3 = t6;
      }
      return t3;
    };
  },
  'agreement/bank-book-agreement': (f, o) => {
    return (s) => {
      const s46 = s[46], s47 = s[47], s48 = s[48];
      let t0 = (s46 === 'village' || s46 === 'township' ? 2 : s46 == null ? 1 : 0);
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      return min((s47 === true ? 2 : s47 === false ? 0 : 1), max((s48 === true ? 2 : s48 === false ? 0 : 1), 1));
    };
  },
  'agreement/care-at-home-2006': () => {
    return (s) => {
      const s39 = s[39], s40 = s[40], s67 = s[67];
      const t0 = (s67 === 'home-based' ? 2 : s67 == null ? 1 : 0);
      if (t0 !== 2) {
        s[55] = null;
        return t0 === 0 ? 3 : 1;
      }
      let t1 = null;
      let t2 = null;
      let t3 = true;
      if (t3) {
        const t4 = (s39 === 'village' ? 2 : s39 == null ? 1 : 0);
        if (t4 !== 0) { if (t2 !== null && t2 !== 'village') t3 = false; else if (t4 === 2) { t1 = 'village'; t3 = false; } else t2 = 'village'; }
      }
      if (t3) {
        const t5 = (s39 === 'home' ? 2 : s39 == null ? 1 : 0);
        if (t5 !== 0) { if (t2 !== null && t2 !== 'home') t3 = false; else if (t5 === 2) { t1 = 'home'; t3 = false; } else t2 = 'home'; }
      }
      if (t3) {
        const t6 = min((s39 === 'villager' ? 2 : s39 == null ? 1 : 0), (s40 === 'village' ? 2 : s40 == null ? 1 : 0));
        if (t6 !== 0) { if (t2 !== null && t2 !== 'entrusted') t3 = false; else if (t6 === 2) { t1 = 'entrusted'; t3 = false; } else t2 = 'entrusted'; }
      }
      s[55] = t1;
      return t1 === null ? 1 : 2;
    };
  },
  'agreement/carer-is-another-adult': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'agreement/carer-is-supervised': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r3 = r[3];
      return min((r1 === 'carer' ? 2 : r1 == null ? 1 : 0), (r3 === true ? 2 : r3 === false ? 0 : 1));
    };
    const w1 = (s, r) => {
      const r3 = r[3];
      return (r3 === true ? 2 : r3 === false ? 0 : 1);
    };
    return (s) => {
      const s3 = s[3];
      let t0 = (2 - overRows(s3, s, w0, 2));
      if (t0 !== 0) {
        let t1 = 1;
        if (t1 !== 2) {
          const t2 = overRows(s3, s, w1, 2);
          if (t2 > t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 < t0) t0 = t3;
      }
      return t0;
    };
  },
  'agreement/copies-go-to-the-parties': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township' ? 2 : r1 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township-office' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township-office' ? 2 : r1 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'village' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'village' ? 2 : r1 == null ? 1 : 0);
    };
    const w6 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'collective' ? 2 : r0 == null ? 1 : 0);
    };
    const w7 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'collective' ? 2 : r1 == null ? 1 : 0);
    };
    const w8 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'villagers' ? 2 : r0 == null ? 1 : 0);
    };
    const w9 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'villagers' ? 2 : r1 == null ? 1 : 0);
    };
    const w10 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'home' ? 2 : r0 == null ? 1 : 0);
    };
    const w11 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'home' ? 2 : r1 == null ? 1 : 0);
    };
    const w12 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'organisation' ? 2 : r0 == null ? 1 : 0);
    };
    const w13 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'organisation' ? 2 : r1 == null ? 1 : 0);
    };
    const w14 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'guardian' ? 2 : r0 == null ? 1 : 0);
    };
    const w15 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'guardian' ? 2 : r1 == null ? 1 : 0);
    };
    const w16 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'carer' ? 2 : r0 == null ? 1 : 0);
    };
    const w17 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'carer' ? 2 : r1 == null ? 1 : 0);
    };
    const w18 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'person' ? 2 : r0 == null ? 1 : 0);
    };
    const w19 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'person' ? 2 : r1 == null ? 1 : 0);
    };
    const w20 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township' ? 2 : r1 == null ? 1 : 0);
    };
    const w21 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w22 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township-office' ? 2 : r1 == null ? 1 : 0);
    };
    const w23 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township-office' ? 2 : r0 == null ? 1 : 0);
    };
    const w24 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'county' ? 2 : r1 == null ? 1 : 0);
    };
    const w25 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w26 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'village' ? 2 : r1 == null ? 1 : 0);
    };
    const w27 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'village' ? 2 : r0 == null ? 1 : 0);
    };
    const w28 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'collective' ? 2 : r1 == null ? 1 : 0);
    };
    const w29 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'collective' ? 2 : r0 == null ? 1 : 0);
    };
    const w30 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'villagers' ? 2 : r1 == null ? 1 : 0);
    };
    const w31 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'villagers' ? 2 : r0 == null ? 1 : 0);
    };
    const w32 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'home' ? 2 : r1 == null ? 1 : 0);
    };
    const w33 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'home' ? 2 : r0 == null ? 1 : 0);
    };
    const w34 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'organisation' ? 2 : r1 == null ? 1 : 0);
    };
    const w35 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'organisation' ? 2 : r0 == null ? 1 : 0);
    };
    const w36 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'recipient' ? 2 : r1 == null ? 1 : 0);
    };
    const w37 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'recipient' ? 2 : r0 == null ? 1 : 0);
    };
    const w38 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'carer' ? 2 : r1 == null ? 1 : 0);
    };
    const w39 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'carer' ? 2 : r0 == null ? 1 : 0);
    };
    const w40 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'person' ? 2 : r1 == null ? 1 : 0);
    };
    const w41 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'person' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s3 = s[3], s9 = s[9];
      let t0 = 1;
      if (t0 !== 2) {
        let t1 = (2 - overRows(s9, s, w0, 2));
        if (t1 !== 2) {
          const t2 = overRows(s3, s, w1, 2);
          if (t2 > t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 > t0) t0 = t3;
      }
      let t4 = t0;
      if (t4 !== 0) {
        let t5 = 1;
        if (t5 !== 2) {
          let t6 = (2 - overRows(s9, s, w2, 2));
          if (t6 !== 2) {
            const t7 = overRows(s3, s, w3, 2);
            if (t7 > t6) t6 = t7;
          }
          const t8 = t6;
          if (t8 > t5) t5 = t8;
        }
        const t9 = t5;
        if (t9 < t4) t4 = t9;
      }
      if (t4 !== 0) {
        let t10 = 1;
        if (t10 !== 2) {
          let t11 = (2 - overRows(s9, s, w4, 2));
          if (t11 !== 2) {
            const t12 = overRows(s3, s, w5, 2);
            if (t12 > t11) t11 = t12;
          }
          const t13 = t11;
          if (t13 > t10) t10 = t13;
        }
        const t14 = t10;
        if (t14 < t4) t4 = t14;
      }
      if (t4 !== 0) {
        let t15 = 1;
        if (t15 !== 2) {
          let t16 = (2 - overRows(s9, s, w6, 2));
          if (t16 !== 2) {
            const t17 = overRows(s3, s, w7, 2);
            if (t17 > t16) t16 = t17;
          }
          const t18 = t16;
          if (t18 > t15) t15 = t18;
        }
        const t19 = t15;
        if (t19 < t4) t4 = t19;
      }
      if (t4 !== 0) {
        let t20 = 1;
        if (t20 !== 2) {
          let t21 = (2 - overRows(s9, s, w8, 2));
          if (t21 !== 2) {
            const t22 = overRows(s3, s, w9, 2);
            if (t22 > t21) t21 = t22;
          }
          const t23 = t21;
          if (t23 > t20) t20 = t23;
        }
        const t24 = t20;
        if (t24 < t4) t4 = t24;
      }
      if (t4 !== 0) {
        let t25 = 1;
        if (t25 !== 2) {
          let t26 = (2 - overRows(s9, s, w10, 2));
          if (t26 !== 2) {
            const t27 = overRows(s3, s, w11, 2);
            if (t27 > t26) t26 = t27;
          }
          const t28 = t26;
          if (t28 > t25) t25 = t28;
        }
        const t29 = t25;
        if (t29 < t4) t4 = t29;
      }
      if (t4 !== 0) {
        let t30 = 1;
        if (t30 !== 2) {
          let t31 = (2 - overRows(s9, s, w12, 2));
          if (t31 !== 2) {
            const t32 = overRows(s3, s, w13, 2);
            if (t32 > t31) t31 = t32;
          }
          const t33 = t31;
          if (t33 > t30) t30 = t33;
        }
        const t34 = t30;
        if (t34 < t4) t4 = t34;
      }
      if (t4 !== 0) {
        let t35 = 1;
        if (t35 !== 2) {
          let t36 = (2 - overRows(s9, s, w14, 2));
          if (t36 !== 2) {
            const t37 = overRows(s3, s, w15, 2);
            if (t37 > t36) t36 = t37;
          }
          const t38 = t36;
          if (t38 > t35) t35 = t38;
        }
        const t39 = t35;
        if (t39 < t4) t4 = t39;
      }
      if (t4 !== 0) {
        let t40 = 1;
        if (t40 !== 2) {
          let t41 = (2 - overRows(s9, s, w16, 2));
          if (t41 !== 2) {
            const t42 = overRows(s3, s, w17, 2);
            if (t42 > t41) t41 = t42;
          }
          const t43 = t41;
          if (t43 > t40) t40 = t43;
        }
        const t44 = t40;
        if (t44 < t4) t4 = t44;
      }
      if (t4 !== 0) {
        let t45 = 1;
        if (t45 !== 2) {
          let t46 = (2 - overRows(s9, s, w18, 2));
          if (t46 !== 2) {
            const t47 = overRows(s3, s, w19, 2);
            if (t47 > t46) t46 = t47;
          }
          const t48 = t46;
          if (t48 > t45) t45 = t48;
        }
        const t49 = t45;
        if (t49 < t4) t4 = t49;
      }
      let t50 = t4;
      if (t50 !== 0) {
        let t51 = (2 - overRows(s3, s, w20, 2));
        if (t51 !== 2) {
          const t52 = overRows(s9, s, w21, 2);
          if (t52 > t51) t51 = t52;
        }
        let t53 = t51;
        if (t53 !== 0) {
          let t54 = (2 - overRows(s3, s, w22, 2));
          if (t54 !== 2) {
            const t55 = overRows(s9, s, w23, 2);
            if (t55 > t54) t54 = t55;
          }
          const t56 = t54;
          if (t56 < t53) t53 = t56;
        }
        if (t53 !== 0) {
          let t57 = (2 - overRows(s3, s, w24, 2));
          if (t57 !== 2) {
            const t58 = overRows(s9, s, w25, 2);
            if (t58 > t57) t57 = t58;
          }
          const t59 = t57;
          if (t59 < t53) t53 = t59;
        }
        if (t53 !== 0) {
          let t60 = (2 - overRows(s3, s, w26, 2));
          if (t60 !== 2) {
            const t61 = overRows(s9, s, w27, 2);
            if (t61 > t60) t60 = t61;
          }
          const t62 = t60;
          if (t62 < t53) t53 = t62;
        }
        if (t53 !== 0) {
          let t63 = (2 - overRows(s3, s, w28, 2));
          if (t63 !== 2) {
            const t64 = overRows(s9, s, w29, 2);
            if (t64 > t63) t63 = t64;
          }
          const t65 = t63;
          if (t65 < t53) t53 = t65;
        }
        if (t53 !== 0) {
          let t66 = (2 - overRows(s3, s, w30, 2));
          if (t66 !== 2) {
            const t67 = overRows(s9, s, w31, 2);
            if (t67 > t66) t66 = t67;
          }
          const t68 = t66;
          if (t68 < t53) t53 = t68;
        }
        if (t53 !== 0) {
          let t69 = (2 - overRows(s3, s, w32, 2));
          if (t69 !== 2) {
            const t70 = overRows(s9, s, w33, 2);
            if (t70 > t69) t69 = t70;
          }
          const t71 = t69;
          if (t71 < t53) t53 = t71;
        }
        if (t53 !== 0) {
          let t72 = (2 - overRows(s3, s, w34, 2));
          if (t72 !== 2) {
            const t73 = overRows(s9, s, w35, 2);
            if (t73 > t72) t72 = t73;
          }
          const t74 = t72;
          if (t74 < t53) t53 = t74;
        }
        if (t53 !== 0) {
          let t75 = (2 - overRows(s3, s, w36, 2));
          if (t75 !== 2) {
            const t76 = overRows(s9, s, w37, 2);
            if (t76 > t75) t75 = t76;
          }
          const t77 = t75;
          if (t77 < t53) t53 = t77;
        }
        if (t53 !== 0) {
          let t78 = (2 - overRows(s3, s, w38, 2));
          if (t78 !== 2) {
            const t79 = overRows(s9, s, w39, 2);
            if (t79 > t78) t78 = t79;
          }
          const t80 = t78;
          if (t80 < t53) t53 = t80;
        }
        if (t53 !== 0) {
          let t81 = (2 - overRows(s3, s, w40, 2));
          if (t81 !== 2) {
            const t82 = overRows(s9, s, w41, 2);
            if (t82 > t81) t81 = t82;
          }
          const t83 = t81;
          if (t83 < t53) t53 = t83;
        }
        const t84 = t53;
        if (t84 < t50) t50 = t84;
      }
      return t50;
    };
  },
  'agreement/copies-suffice': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return (2 - (r1 === 'guardian' ? 2 : r1 == null ? 1 : 0));
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return (2 - (r1 === 'guardian' ? 2 : r1 == null ? 1 : 0));
    };
    return (s) => {
      const s3 = s[3], s7 = s[7], s8 = s[8], s9 = s[9];
      const t0 = countRows(s3, s, w0, 2, 0);
      const t1 = countRows(s3, s, w0, 1, Infinity);
      const t2 = num(s7);
      let t3 = geBounds(t2, t2, t0, t1);
      if (t3 !== 0) {
        const t4 = countRows(s9, s, null, 2, 0);
        const t5 = countRows(s9, s, null, 1, Infinity);
        const t6 = num(s7);
        const t7 = geBounds(t6, t6, t4, t5);
        if (t7 < t3) t3 = t7;
      }
      if (t3 !== 0) {
        const t8 = countRows(s3, s, null, 2, 0);
        const t9 = countRows(s3, s, null, 1, Infinity);
        let t10 = eq(num(s8), settled(t8, t9));
        if (t10 !== 2) {
          const t11 = countRows(s3, s, w1, 2, 0);
          const t12 = countRows(s3, s, w1, 1, Infinity);
          const t13 = eq(num(s8), settled(t11, t12));
          if (t13 > t10) t10 = t13;
        }
        const t14 = t10;
        if (t14 < t3) t3 = t14;
      }
      return t3;
    };
  },
  'agreement/duties-are-of-parties': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township' ? 2 : r1 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township-office' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township-office' ? 2 : r1 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'county' ? 2 : r1 == null ? 1 : 0);
    };
    const w6 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'village' ? 2 : r0 == null ? 1 : 0);
    };
    const w7 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'village' ? 2 : r1 == null ? 1 : 0);
    };
    const w8 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'collective' ? 2 : r0 == null ? 1 : 0);
    };
    const w9 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'collective' ? 2 : r1 == null ? 1 : 0);
    };
    const w10 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'villagers' ? 2 : r0 == null ? 1 : 0);
    };
    const w11 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'villagers' ? 2 : r1 == null ? 1 : 0);
    };
    const w12 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'home' ? 2 : r0 == null ? 1 : 0);
    };
    const w13 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'home' ? 2 : r1 == null ? 1 : 0);
    };
    const w14 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'organisation' ? 2 : r0 == null ? 1 : 0);
    };
    const w15 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'organisation' ? 2 : r1 == null ? 1 : 0);
    };
    const w16 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'guardian' ? 2 : r0 == null ? 1 : 0);
    };
    const w17 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'guardian' ? 2 : r1 == null ? 1 : 0);
    };
    const w18 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'carer' ? 2 : r0 == null ? 1 : 0);
    };
    const w19 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'carer' ? 2 : r1 == null ? 1 : 0);
    };
    const w20 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'person' ? 2 : r0 == null ? 1 : 0);
    };
    const w21 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'person' ? 2 : r1 == null ? 1 : 0);
    };
    return (s) => {
      const s3 = s[3], s24 = s[24];
      let t0 = (2 - overRows(s24, s, w0, 2));
      if (t0 !== 2) {
        const t1 = overRows(s3, s, w1, 2);
        if (t1 > t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 0) {
        let t3 = (2 - overRows(s24, s, w2, 2));
        if (t3 !== 2) {
          const t4 = overRows(s3, s, w3, 2);
          if (t4 > t3) t3 = t4;
        }
        const t5 = t3;
        if (t5 < t2) t2 = t5;
      }
      if (t2 !== 0) {
        let t6 = (2 - overRows(s24, s, w4, 2));
        if (t6 !== 2) {
          const t7 = overRows(s3, s, w5, 2);
          if (t7 > t6) t6 = t7;
        }
        const t8 = t6;
        if (t8 < t2) t2 = t8;
      }
      if (t2 !== 0) {
        let t9 = (2 - overRows(s24, s, w6, 2));
        if (t9 !== 2) {
          const t10 = overRows(s3, s, w7, 2);
          if (t10 > t9) t9 = t10;
        }
        const t11 = t9;
        if (t11 < t2) t2 = t11;
      }
      if (t2 !== 0) {
        let t12 = (2 - overRows(s24, s, w8, 2));
        if (t12 !== 2) {
          const t13 = overRows(s3, s, w9, 2);
          if (t13 > t12) t12 = t13;
        }
        const t14 = t12;
        if (t14 < t2) t2 = t14;
      }
      if (t2 !== 0) {
        let t15 = (2 - overRows(s24, s, w10, 2));
        if (t15 !== 2) {
          const t16 = overRows(s3, s, w11, 2);
          if (t16 > t15) t15 = t16;
        }
        const t17 = t15;
        if (t17 < t2) t2 = t17;
      }
      if (t2 !== 0) {
        let t18 = (2 - overRows(s24, s, w12, 2));
        if (t18 !== 2) {
          const t19 = overRows(s3, s, w13, 2);
          if (t19 > t18) t18 = t19;
        }
        const t20 = t18;
        if (t20 < t2) t2 = t20;
      }
      if (t2 !== 0) {
        let t21 = (2 - overRows(s24, s, w14, 2));
        if (t21 !== 2) {
          const t22 = overRows(s3, s, w15, 2);
          if (t22 > t21) t21 = t22;
        }
        const t23 = t21;
        if (t23 < t2) t2 = t23;
      }
      if (t2 !== 0) {
        let t24 = (2 - overRows(s24, s, w16, 2));
        if (t24 !== 2) {
          const t25 = overRows(s3, s, w17, 2);
          if (t25 > t24) t24 = t25;
        }
        const t26 = t24;
        if (t26 < t2) t2 = t26;
      }
      if (t2 !== 0) {
        let t27 = (2 - overRows(s24, s, w18, 2));
        if (t27 !== 2) {
          const t28 = overRows(s3, s, w19, 2);
          if (t28 > t27) t27 = t28;
        }
        const t29 = t27;
        if (t29 < t2) t2 = t29;
      }
      if (t2 !== 0) {
        let t30 = (2 - overRows(s24, s, w20, 2));
        if (t30 !== 2) {
          const t31 = overRows(s3, s, w21, 2);
          if (t31 > t30) t30 = t31;
        }
        const t32 = t30;
        if (t32 < t2) t2 = t32;
      }
      return t2;
    };
  },
  'agreement/effective-on-last-signature': () => {
    const w0 = (s, r) => {
      const r8 = r[8], s12 = s[12];
      return ge(num(s12), num(r8));
    };
    const w1 = (s, r) => {
      const r8 = r[8], s12 = s[12];
      return eq(num(r8), num(s12));
    };
    return (s) => {
      const s3 = s[3], s10 = s[10];
      const t0 = (s10 === 'on-signing' ? 2 : s10 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = overRows(s3, s, w0, 0);
      if (t1 !== 0) {
        const t2 = overRows(s3, s, w1, 2);
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'agreement/ended-after-correction-limit': () => {
    return (s) => {
      const s49 = s[49], s51 = s[51], s52 = s[52], s54 = s[54];
      const t0 = (s49 === true ? 2 : s49 === false ? 0 : 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min((s52 === false ? 2 : s52 === true ? 0 : 1), (2 - ge(num(s51), num(s54))));
    };
  },
  'agreement/equal-share-of-land-income': () => {
    return (s) => {
      const s37 = s[37], s38 = s[38];
      return ge(num(s37), num(s38));
    };
  },
  'agreement/essentials-stated': () => {
    return (s) => {
      const s0 = s[0], s17 = s[17], s18 = s[18], s19 = s[19], s20 = s[20], s21 = s[21];
      const t0 = (s0 === 'support' || s0 === 'care' ? 2 : s0 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = min((s17 === true ? 2 : s17 === false ? 0 : 1), (s18 === true ? 2 : s18 === false ? 0 : 1), (s19 === true ? 2 : s19 === false ? 0 : 1), (s20 === true ? 2 : s20 === false ? 0 : 1));
      if (t1 !== 0) {
        const t2 = (s21 === true ? 2 : s21 === false ? 0 : 1);
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'agreement/estate-1994': () => {
    return (s) => {
      const s33 = s[33];
      let t0 = null;
      let t1 = null;
      let t2 = true;
      if (t2) {
        const t3 = (s33 === 'not-said' ? 2 : s33 == null ? 1 : 0);
        if (t3 !== 0) { if (t1 !== null && t1 !== 'collective') t2 = false; else if (t3 === 2) { t0 = 'collective'; t2 = false; } else t1 = 'collective'; }
      }
      if (t2) {
        const t4 = (s33 === 'heirs' || s33 === 'supporter' || s33 === 'collective' ? 2 : s33 == null ? 1 : 0);
        if (t4 !== 0) { if (t1 !== null && t1 !== 'agreement') t2 = false; else if (t4 === 2) { t0 = 'agreement'; t2 = false; } else t1 = 'agreement'; }
      }
      s[56] = t0;
      return t0 === null ? 1 : 2;
    };
  },
  'agreement/estate-2006': () => {
    return (s) => {
      const s0 = s[0], s34 = s[34], s35 = s[35];
      let t0 = null;
      let t1 = null;
      let t2 = true;
      if (t2) {
        const t3 = (s0 === 'legacy' ? 2 : s0 == null ? 1 : 0);
        if (t3 !== 0) { if (t1 !== null && t1 !== 'agreement') t2 = false; else if (t3 === 2) { t0 = 'agreement'; t2 = false; } else t1 = 'agreement'; }
      }
      if (t2) {
        const t4 = (s34 === 'some' ? 2 : s34 == null ? 1 : 0);
        if (t4 !== 0) { if (t1 !== null && t1 !== 'heirs') t2 = false; else if (t4 === 2) { t0 = 'heirs'; t2 = false; } else t1 = 'heirs'; }
      }
      if (t2) {
        const t5 = (s35 === true ? 2 : s35 === false ? 0 : 1);
        if (t5 !== 0) { if (t1 !== null && t1 !== 'collective') t2 = false; else if (t5 === 2) { t0 = 'collective'; t2 = false; } else t1 = 'collective'; }
      }
      if (t2) {
        const t6 = (s35 === false ? 2 : s35 === true ? 0 : 1);
        if (t6 !== 0) { if (t1 !== null && t1 !== 'state') t2 = false; else if (t6 === 2) { t0 = 'state'; t2 = false; } else t1 = 'state'; }
      }
      s[56] = t0;
      return t0 === null ? 1 : 2;
    };
  },
  'agreement/estate-not-to-collective': (f, o) => {
    return (s) => {
      const s0 = s[0], s33 = s[33];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max((s33 === 'heirs' || s33 === 'supporter' || s33 === 'not-said' ? 2 : s33 == null ? 1 : 0), (s0 === 'legacy' ? 2 : s0 == null ? 1 : 0));
    };
  },
  'agreement/every-party-signs': () => {
    const w0 = (s, r) => {
      const r4 = r[4], r5 = r[5], r6 = r[6];
      return max((r4 === true ? 2 : r4 === false ? 0 : 1), (r5 === true ? 2 : r5 === false ? 0 : 1), (r6 === true ? 2 : r6 === false ? 0 : 1));
    };
    return (s) => {
      const s3 = s[3];
      return overRows(s3, s, w0, 0);
    };
  },
  'agreement/filed-at-county-level': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'agreement/group-stated': () => {
    return (s) => {
      const s27 = s[27], s28 = s[28], s29 = s[29];
      return max((s27 === true ? 2 : s27 === false ? 0 : 1), min((s29 === false ? 2 : s29 === true ? 0 : 1), (s28 === false ? 2 : s28 === true ? 0 : 1), 1));
    };
  },
  'agreement/guardian-signs': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r4 = r[4], r6 = r[6];
      return min((r1 === 'guardian' ? 2 : r1 == null ? 1 : 0), max((r4 === true ? 2 : r4 === false ? 0 : 1), (r6 === true ? 2 : r6 === false ? 0 : 1)));
    };
    return (s) => {
      const s3 = s[3], s4 = s[4];
      const t0 = (s4 === 'limited' || s4 === 'none' ? 2 : s4 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = min((s4 === 'limited' ? 2 : s4 == null ? 1 : 0), 1);
      if (t1 !== 2) {
        const t2 = overRows(s3, s, w0, 2);
        if (t2 > t1) t1 = t2;
      }
      return t1;
    };
  },
  'agreement/land-not-called-owned': () => {
    return (s) => {
      const s31 = s[31];
      return (s31 === false ? 2 : s31 === true ? 0 : 1);
    };
  },
  'agreement/land-yield-to-recipient': () => {
    return (s) => {
      const s36 = s[36];
      return (s36 === 'recipient' ? 2 : s36 == null ? 1 : 0);
    };
  },
  'agreement/letters-without-gap': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'jia' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'yi' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'bing' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'ding' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'jia' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'yi' ? 2 : r0 == null ? 1 : 0);
    };
    const w6 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'ding' ? 2 : r0 == null ? 1 : 0);
    };
    const w7 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'bing' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s3 = s[3];
      const t0 = countRows(s3, s, w0, 2, 0);
      const t1 = countRows(s3, s, w0, 1, Infinity);
      const t2 = 1;
      let t3 = geBounds(t2, t2, t0, t1);
      if (t3 !== 0) {
        const t4 = countRows(s3, s, w1, 2, 0);
        const t5 = countRows(s3, s, w1, 1, Infinity);
        const t6 = 1;
        const t7 = geBounds(t6, t6, t4, t5);
        if (t7 < t3) t3 = t7;
      }
      if (t3 !== 0) {
        const t8 = countRows(s3, s, w2, 2, 0);
        const t9 = countRows(s3, s, w2, 1, Infinity);
        const t10 = 1;
        const t11 = geBounds(t10, t10, t8, t9);
        if (t11 < t3) t3 = t11;
      }
      if (t3 !== 0) {
        const t12 = countRows(s3, s, w3, 2, 0);
        const t13 = countRows(s3, s, w3, 1, Infinity);
        const t14 = 1;
        const t15 = geBounds(t14, t14, t12, t13);
        if (t15 < t3) t3 = t15;
      }
      if (t3 !== 0) {
        const t16 = overRows(s3, s, w4, 2);
        if (t16 < t3) t3 = t16;
      }
      if (t3 !== 0) {
        const t17 = overRows(s3, s, w5, 2);
        if (t17 < t3) t3 = t17;
      }
      if (t3 !== 0) {
        let t18 = (2 - overRows(s3, s, w6, 2));
        if (t18 !== 2) {
          const t19 = overRows(s3, s, w7, 2);
          if (t19 > t18) t18 = t19;
        }
        const t20 = t18;
        if (t20 < t3) t3 = t20;
      }
      return t3;
    };
  },
  'agreement/liable-party-signs': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'jia' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'yi' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'bing' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'ding' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s3 = s[3], s25 = s[25];
      let t0 = (2 - (s25 === 'jia' ? 2 : s25 == null ? 1 : 0));
      if (t0 !== 2) {
        const t1 = overRows(s3, s, w0, 2);
        if (t1 > t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 0) {
        let t3 = (2 - (s25 === 'yi' ? 2 : s25 == null ? 1 : 0));
        if (t3 !== 2) {
          const t4 = overRows(s3, s, w1, 2);
          if (t4 > t3) t3 = t4;
        }
        const t5 = t3;
        if (t5 < t2) t2 = t5;
      }
      if (t2 !== 0) {
        let t6 = (2 - (s25 === 'bing' ? 2 : s25 == null ? 1 : 0));
        if (t6 !== 2) {
          const t7 = overRows(s3, s, w2, 2);
          if (t7 > t6) t6 = t7;
        }
        const t8 = t6;
        if (t8 < t2) t2 = t8;
      }
      if (t2 !== 0) {
        let t9 = (2 - (s25 === 'ding' ? 2 : s25 == null ? 1 : 0));
        if (t9 !== 2) {
          const t10 = overRows(s3, s, w3, 2);
          if (t10 > t9) t9 = t10;
        }
        const t11 = t9;
        if (t11 < t2) t2 = t11;
      }
      return t2;
    };
  },
  'agreement/no-blanks-when-signed': () => {
    const w0 = (s, r) => {
      const r4 = r[4];
      return (r4 === true ? 2 : r4 === false ? 0 : 1);
    };
    return (s) => {
      const s3 = s[3], s6 = s[6], s60 = s[60], s62 = s[62], s65 = s[65], s66 = s[66];
      const t0 = overRows(s3, s, w0, 2);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = min(eq(num(s6), 0), (s60 == null ? 1 : 2), (s65 == null ? 1 : 2), (s66 == null ? 1 : 2));
      if (t1 !== 0) {
        const t2 = (s62 == null ? 1 : 2);
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'agreement/no-children-not-no-supporter': () => {
    return (s) => {
      const s28 = s[28];
      return (s28 === false ? 2 : s28 === true ? 0 : 1);
    };
  },
  'agreement/organisations-seal': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r4 = r[4], r5 = r[5];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = (r5 === true ? 2 : r5 == null ? 1 : 0);
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = (r1 === 'villagers' || r1 === 'recipient' || r1 === 'guardian' || r1 === 'carer' || r1 === 'person' ? 2 : r1 == null ? 1 : 0);
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t3 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t4 = min((r1 === 'township' || r1 === 'township-office' || r1 === 'county' || r1 === 'village' || r1 === 'collective' || r1 === 'home' || r1 === 'organisation' ? 2 : r1 == null ? 1 : 0), (r5 === false ? 2 : r5 == null ? 1 : 0), (r4 === true ? 2 : r4 == null ? 1 : 0));
        if (t4 !== 0) { if (t1 >= 0 && t1 !== 1) t0 = 1; else if (t4 === 2) t0 = 1; else t1 = 1; }
      }
      const t5 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return t5;
    };
    return (s) => {
      const s3 = s[3];
      return overRows(s3, s, w0, 0);
    };
  },
  'agreement/preamble-names-every-party': () => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return (r2 === true ? 2 : r2 === false ? 0 : 1);
    };
    return (s) => {
      const s3 = s[3];
      return overRows(s3, s, w0, 0);
    };
  },
  'agreement/property-kept-1994': () => {
    return (s) => {
      const s32 = s[32];
      return (2 - (s32 === 'recipient' ? 2 : s32 == null ? 1 : 0));
    };
  },
  'agreement/property-listed': () => {
    return (s) => {
      const s30 = s[30], s68 = s[68], s69 = s[69], s70 = s[70];
      let t0 = min((s68 == null ? 1 : s68 >= 0 ? 2 : 0), (s30 == null ? 1 : s30 >= 0 ? 2 : 0));
      if (t0 !== 0) {
        const t1 = max(min(eq(num(s69), 0), eq(num(s70), 0)), min((2 - (s69 == null ? 1 : s69 <= 0 ? 2 : 0)), (2 - (s70 == null ? 1 : s70 <= 0 ? 2 : 0))));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'agreement/recipient-disposes-of-property': (f, o) => {
    return (s) => {
      const s32 = s[32];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max((s32 === 'recipient' || s32 === 'not-said' ? 2 : s32 == null ? 1 : 0), min((s32 === 'recipient-and-village' ? 2 : s32 == null ? 1 : 0), 1));
    };
  },
  'agreement/recipient-in-a-group': (f) => {
    const p0 = f('old.age');
    const p1 = f('group.minor.age');
    return (s) => {
      const s59 = s[59], s62 = s[62], s63 = s[63];
      let t0 = max(ge(num(s62), p0), (2 - ge(num(s62), p1)), (2 - (s63 === 'none' ? 2 : s63 == null ? 1 : 0)));
      if (t0 !== 2) {
        const t1 = min((2 - ge(num(s59), 17084)), (s62 == null ? 1 : s62 >= 50 ? 2 : 0), 1);
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'agreement/regulation-titles': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'agreement/term-in-order': () => {
    return (s) => {
      const s14 = s[14], s16 = s[16];
      return ge(num(s16), num(s14));
    };
  },
  'agreement/three-parties-1994': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'carer' || r1 === 'person' ? 2 : r1 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'recipient' || r1 === 'guardian' ? 2 : r1 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township' || r1 === 'collective' ? 2 : r1 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'village' || r1 === 'villagers' ? 2 : r1 == null ? 1 : 0);
    };
    return (s) => {
      const s3 = s[3], s67 = s[67];
      const t0 = (s67 === 'home-based' ? 2 : s67 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = overRows(s3, s, w0, 2);
      if (t1 !== 0) {
        const t2 = overRows(s3, s, w1, 2);
        if (t2 < t1) t1 = t2;
      }
      if (t1 !== 0) {
        let t3 = overRows(s3, s, w2, 2);
        if (t3 !== 2) {
          let t4 = 1;
          if (t4 !== 0) {
            const t5 = overRows(s3, s, w3, 2);
            if (t5 < t4) t4 = t5;
          }
          const t6 = t4;
          if (t6 > t3) t3 = t6;
        }
        const t7 = t3;
        if (t7 < t1) t1 = t7;
      }
      return t1;
    };
  },
  'agreement/title-names-the-mode': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'agreement/township-is-party-2016': (f, o) => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township' ? 2 : r1 == null ? 1 : 0);
    };
    return (s) => {
      const s0 = s[0], s3 = s[3];
      let t0 = (s0 === 'support' ? 2 : s0 == null ? 1 : 0);
      if (t0 !== 0) {
        const t1 = o[0](s, s);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      if (t2 !== 2) {
        return t2 === 0 ? 3 : 1;
      }
      return overRows(s3, s, w0, 2);
    };
  },
  'agreement/township-with-village-or-home-2006': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'township' ? 2 : r1 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return (r1 === 'village' || r1 === 'home' ? 2 : r1 == null ? 1 : 0);
    };
    return (s) => {
      const s0 = s[0], s3 = s[3];
      const t0 = (s0 === 'support' ? 2 : s0 == null ? 1 : 0);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = overRows(s3, s, w0, 2);
      if (t1 !== 0) {
        const t2 = overRows(s3, s, w1, 2);
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'agreement/unable-supporters-covered': () => {
    return (s) => {
      const s27 = s[27], s28 = s[28], s29 = s[29];
      return max((s29 === true ? 2 : s29 === false ? 0 : 1), min((s27 === false ? 2 : s27 === true ? 0 : 1), (s28 === false ? 2 : s28 === true ? 0 : 1), 1));
    };
  },
  'agreement/village-does-not-decide': (f, o) => {
    return (s) => {
      const s26 = s[26];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max((s26 === 'county' || s26 === 'village-reviews' || s26 === 'not-said' ? 2 : s26 == null ? 1 : 0), min((s26 === 'township' ? 2 : s26 == null ? 1 : 0), 1));
    };
  },
  'funding/levied-once-1991': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'village-levy' ? 2 : r0 == null ? 1 : 0), (2 - (r1 == null ? 1 : r1 <= 0 ? 2 : 0)));
    };
    const w1 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'township-levy' ? 2 : r0 == null ? 1 : 0), (2 - (r1 == null ? 1 : r1 <= 0 ? 2 : 0)));
    };
    return (s) => {
      const s10 = s[10];
      let t0 = overRows(s10, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s10, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      return (2 - t0);
    };
  },
  'funding/collective-pays-1994': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'village-levy' || r0 === 'township-levy' || r0 === 'collective' ? 2 : r0 == null ? 1 : 0), (2 - (r1 == null ? 1 : r1 <= 0 ? 2 : 0)));
    };
    return (s) => {
      const s10 = s[10], s72 = s[72];
      let t0 = min(ge(num(s72), 10957), 1);
      if (t0 !== 2) {
        const t1 = overRows(s10, s, w0, 2);
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'funding/local-budget-pays-2006': (f, o) => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'province' || r0 === 'city' || r0 === 'county' || r0 === 'township' ? 2 : r0 == null ? 1 : 0), (2 - (r1 == null ? 1 : r1 <= 0 ? 2 : 0)));
    };
    const w1 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'central' ? 2 : r0 == null ? 1 : 0), (2 - (r1 == null ? 1 : r1 <= 0 ? 2 : 0)));
    };
    return (s) => {
      const s4 = s[4], s10 = s[10];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = overRows(s10, s, w0, 2);
      if (t1 !== 2) {
        let t2 = 1;
        if (t2 !== 0) {
          let t3 = (2 - (s4 == null ? 1 : s4 <= 0 ? 2 : 0));
          if (t3 !== 2) {
            const t4 = overRows(s10, s, w1, 2);
            if (t4 > t3) t3 = t4;
          }
          const t5 = t3;
          if (t5 < t2) t2 = t5;
        }
        const t6 = t2;
        if (t6 > t1) t1 = t6;
      }
      return t1;
    };
  },
  'funding/sources-as-claimed': () => {
    return (s) => {
      const s10 = s[10], s11 = s[11];
      const t0 = countRows(s10, s, null, 2, 0);
      const t1 = countRows(s10, s, null, 1, Infinity);
      return eq(settled(t0, t1), num(s11));
    };
  },
  'funding/shares-make-the-whole': () => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return num(r2);
    };
    return (s) => {
      const s10 = s[10];
      return eq((Math.round(totalRows(s10, s, w0, null) / 0.01) * 0.01), 100);
    };
  },
  'funding/levels-pay-their-share': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w2 = (s, r) => {
      const r1 = r[1], r2 = r[2], s10 = s[10];
      let t0 = ge(num(r1), (Math.floor(quotient((totalRows(s10, s, w0, null) * num(r2)), 100) / 1 + 1e-9) * 1));
      if (t0 !== 0) {
        const t1 = ge((Math.ceil(quotient((totalRows(s10, s, w1, null) * num(r2)), 100) / 1 - 1e-9) * 1), num(r1));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
    return (s) => {
      const s2 = s[2], s10 = s[10];
      let t0 = min((2 - eq(num(s2), 12)), 1);
      if (t0 !== 2) {
        const t1 = overRows(s10, s, w2, 0);
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'funding/shares-as-the-place-set': (f) => {
    const p0 = f('share.province');
    const p1 = f('share.city');
    const p2 = f('share.county');
    const p3 = f('share.township');
    const w0 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w6 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w7 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w8 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w9 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w10 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w11 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w12 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w13 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w14 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w15 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w16 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w17 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w18 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w19 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w20 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w21 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w22 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w23 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w24 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w25 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w26 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w27 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w28 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w29 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w30 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w31 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w32 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w33 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w34 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w35 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w36 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w37 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w38 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w39 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w40 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w41 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w42 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w43 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w44 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w45 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w46 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w47 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w48 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w49 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w50 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w51 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w52 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w53 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w54 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w55 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w56 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w57 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w58 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w59 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w60 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w61 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w62 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w63 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w64 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w65 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w66 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w67 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w68 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w69 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w70 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w71 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'province' ? 2 : r0 == null ? 1 : 0);
    };
    const w72 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w73 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'city' ? 2 : r0 == null ? 1 : 0);
    };
    const w74 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w75 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'county' ? 2 : r0 == null ? 1 : 0);
    };
    const w76 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w77 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    const w78 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w79 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'township' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s2 = s[2], s10 = s[10];
      let t0 = min((2 - eq(num(s2), 12)), 1);
      if (t0 !== 2) {
        let t1 = ge(totalRows(s10, s, w0, w1), (Math.floor(quotient(((totalRows(s10, s, w2, w3) + totalRows(s10, s, w4, w5) + totalRows(s10, s, w6, w7) + totalRows(s10, s, w8, w9)) * p0), 100) / 1 + 1e-9) * 1));
        if (t1 !== 0) {
          const t2 = ge((Math.ceil(quotient(((totalRows(s10, s, w10, w11) + totalRows(s10, s, w12, w13) + totalRows(s10, s, w14, w15) + totalRows(s10, s, w16, w17)) * p0), 100) / 1 - 1e-9) * 1), totalRows(s10, s, w18, w19));
          if (t2 < t1) t1 = t2;
        }
        let t3 = t1;
        if (t3 !== 0) {
          let t4 = ge(totalRows(s10, s, w20, w21), (Math.floor(quotient(((totalRows(s10, s, w22, w23) + totalRows(s10, s, w24, w25) + totalRows(s10, s, w26, w27) + totalRows(s10, s, w28, w29)) * p1), 100) / 1 + 1e-9) * 1));
          if (t4 !== 0) {
            const t5 = ge((Math.ceil(quotient(((totalRows(s10, s, w30, w31) + totalRows(s10, s, w32, w33) + totalRows(s10, s, w34, w35) + totalRows(s10, s, w36, w37)) * p1), 100) / 1 - 1e-9) * 1), totalRows(s10, s, w38, w39));
            if (t5 < t4) t4 = t5;
          }
          const t6 = t4;
          if (t6 < t3) t3 = t6;
        }
        if (t3 !== 0) {
          let t7 = ge(totalRows(s10, s, w40, w41), (Math.floor(quotient(((totalRows(s10, s, w42, w43) + totalRows(s10, s, w44, w45) + totalRows(s10, s, w46, w47) + totalRows(s10, s, w48, w49)) * p2), 100) / 1 + 1e-9) * 1));
          if (t7 !== 0) {
            const t8 = ge((Math.ceil(quotient(((totalRows(s10, s, w50, w51) + totalRows(s10, s, w52, w53) + totalRows(s10, s, w54, w55) + totalRows(s10, s, w56, w57)) * p2), 100) / 1 - 1e-9) * 1), totalRows(s10, s, w58, w59));
            if (t8 < t7) t7 = t8;
          }
          const t9 = t7;
          if (t9 < t3) t3 = t9;
        }
        if (t3 !== 0) {
          let t10 = ge(totalRows(s10, s, w60, w61), (Math.floor(quotient(((totalRows(s10, s, w62, w63) + totalRows(s10, s, w64, w65) + totalRows(s10, s, w66, w67) + totalRows(s10, s, w68, w69)) * p3), 100) / 1 + 1e-9) * 1));
          if (t10 !== 0) {
            const t11 = ge((Math.ceil(quotient(((totalRows(s10, s, w70, w71) + totalRows(s10, s, w72, w73) + totalRows(s10, s, w74, w75) + totalRows(s10, s, w76, w77)) * p3), 100) / 1 - 1e-9) * 1), totalRows(s10, s, w78, w79));
            if (t11 < t10) t10 = t11;
          }
          const t12 = t10;
          if (t12 < t3) t3 = t12;
        }
        const t13 = t3;
        if (t13 > t0) t0 = t13;
      }
      return t0;
    };
  },
  'funding/income-adds-up': () => {
    return (s) => {
      const s7 = s[7], s8 = s[8], s9 = s[9];
      return eq((num(s8) + num(s9)), num(s7));
    };
  },
  'funding/spending-adds-up': () => {
    return (s) => {
      const s12 = s[12], s13 = s[13], s14 = s[14], s15 = s[15], s16 = s[16], s17 = s[17], s18 = s[18], s19 = s[19], s20 = s[20], s21 = s[21];
      return eq((num(s13) + num(s14) + num(s15) + num(s16) + num(s17) + num(s18) + num(s19) + num(s20) + num(s21)), num(s12));
    };
  },
  'funding/items-make-the-total': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    return (s) => {
      const s12 = s[12], s22 = s[22];
      return eq(totalRows(s22, s, w0, null), num(s12));
    };
  },
  'funding/posted-by-class': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'food' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'clothing' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'medical' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s13 = s[13], s14 = s[14], s15 = s[15], s22 = s[22];
      let t0 = eq(totalRows(s22, s, w0, w1), num(s13));
      if (t0 !== 0) {
        const t1 = eq(totalRows(s22, s, w2, w3), num(s14));
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = eq(totalRows(s22, s, w4, w5), num(s15));
        if (t2 < t0) t0 = t2;
      }
      return t0;
    };
  },
  'funding/ledger-balances': () => {
    return (s) => {
      const s4 = s[4], s5 = s[5], s7 = s[7], s12 = s[12];
      return eq((num(s4) + num(s7) + -1 * num(s12)), num(s5));
    };
  },
  'funding/opening-carries-on': () => {
    return (s) => {
      const s3 = s[3], s4 = s[4];
      return (s4 == null || s3 == null ? 1 : s4 === s3 ? 2 : 0);
    };
  },
  'funding/reserve-within-closing': () => {
    return (s) => {
      const s5 = s[5], s6 = s[6];
      return ge(num(s5), num(s6));
    };
  },
  'funding/kept-for-recipients': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r2 = r[2];
      let t0 = (2 - (r2 === 'support' || r2 === 'care' ? 2 : r2 == null ? 1 : 0));
      if (t0 !== 2) {
        let t1 = -1;
        let t2 = -1;
        if (t1 < 0) {
          const t3 = (r0 === 'reception' || r0 === 'bonus' || r0 === 'loan' || r0 === 'offset' ? 2 : r0 == null ? 1 : 0);
          if (t3 !== 0) { if (t2 >= 0 && t2 !== 0) t1 = 1; else if (t3 === 2) t1 = 0; else t2 = 0; }
        }
        if (t1 < 0) {
          const t4 = (r0 === 'other' ? 2 : r0 == null ? 1 : 0);
          if (t4 !== 0) { if (t2 >= 0 && t2 !== 1) t1 = 1; else if (t4 === 2) t1 = 1; else t2 = 1; }
        }
        if (t1 < 0) {
          const t5 = 2;
          if (t5 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t5 === 2) t1 = 2; else t2 = 2; }
        }
        const t6 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
        const t7 = t6;
        if (t7 > t0) t0 = t7;
      }
      return t0;
    };
    return (s) => {
      const s22 = s[22];
      return overRows(s22, s, w0, 0);
    };
  },
  'funding/running-costs-kept-apart': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r2 = r[2];
      let t0 = (2 - (r2 === 'support' ? 2 : r2 == null ? 1 : 0));
      if (t0 !== 2) {
        let t1 = -1;
        let t2 = -1;
        if (t1 < 0) {
          const t3 = (r0 === 'wages' || r0 === 'office' ? 2 : r0 == null ? 1 : 0);
          if (t3 !== 0) { if (t2 >= 0 && t2 !== 0) t1 = 1; else if (t3 === 2) t1 = 0; else t2 = 0; }
        }
        if (t1 < 0) {
          const t4 = (r0 === 'repairs' ? 2 : r0 == null ? 1 : 0);
          if (t4 !== 0) { if (t2 >= 0 && t2 !== 1) t1 = 1; else if (t4 === 2) t1 = 1; else t2 = 1; }
        }
        if (t1 < 0) {
          const t5 = 2;
          if (t5 !== 0) { if (t2 >= 0 && t2 !== 2) t1 = 1; else if (t5 === 2) t1 = 2; else t2 = 2; }
        }
        const t6 = t1 >= 0 ? t1 : t2 <= 0 ? 0 : 1;
        const t7 = t6;
        if (t7 > t0) t0 = t7;
      }
      return t0;
    };
    return (s) => {
      const s22 = s[22];
      return overRows(s22, s, w0, 0);
    };
  },
  'funding/split-makes-the-whole': () => {
    return (s) => {
      const s23 = s[23], s24 = s[24], s25 = s[25], s26 = s[26];
      return eq((Math.round((num(s23) + num(s24) + num(s25) + num(s26)) / 0.01) * 0.01), 100);
    };
  },
  'funding/budgets-follow-the-split': () => {
    return (s) => {
      const s23 = s[23], s24 = s[24], s25 = s[25], s26 = s[26], s27 = s[27], s28 = s[28], s29 = s[29], s30 = s[30], s31 = s[31];
      let t0 = ge(num(s28), (Math.floor(quotient((num(s27) * num(s23)), 100) / 1 + 1e-9) * 1));
      if (t0 !== 0) {
        const t1 = ge((Math.ceil(quotient((num(s27) * num(s23)), 100) / 1 - 1e-9) * 1), num(s28));
        if (t1 < t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 0) {
        let t3 = ge(num(s29), (Math.floor(quotient((num(s27) * num(s24)), 100) / 1 + 1e-9) * 1));
        if (t3 !== 0) {
          const t4 = ge((Math.ceil(quotient((num(s27) * num(s24)), 100) / 1 - 1e-9) * 1), num(s29));
          if (t4 < t3) t3 = t4;
        }
        const t5 = t3;
        if (t5 < t2) t2 = t5;
      }
      if (t2 !== 0) {
        let t6 = ge(num(s30), (Math.floor(quotient((num(s27) * num(s25)), 100) / 1 + 1e-9) * 1));
        if (t6 !== 0) {
          const t7 = ge((Math.ceil(quotient((num(s27) * num(s25)), 100) / 1 - 1e-9) * 1), num(s30));
          if (t7 < t6) t6 = t7;
        }
        const t8 = t6;
        if (t8 < t2) t2 = t8;
      }
      if (t2 !== 0) {
        let t9 = ge(num(s31), (Math.floor(quotient((num(s27) * num(s26)), 100) / 1 + 1e-9) * 1));
        if (t9 !== 0) {
          const t10 = ge((Math.ceil(quotient((num(s27) * num(s26)), 100) / 1 - 1e-9) * 1), num(s31));
          if (t10 < t9) t9 = t10;
        }
        const t11 = t9;
        if (t11 < t2) t2 = t11;
      }
      return t2;
    };
  },
  'funding/spending-keeps-to-the-split': (f) => {
    const p0 = f('spending.tolerance');
    return (s) => {
      const s13 = s[13], s14 = s[14], s15 = s[15], s16 = s[16], s23 = s[23], s24 = s[24], s25 = s[25], s26 = s[26];
      let t0 = ge(quotient((100 * num(s13)), (num(s13) + num(s14) + num(s15) + num(s16))), (-1 * p0 + num(s23)));
      if (t0 !== 0) {
        const t1 = ge((p0 + num(s23)), quotient((100 * num(s13)), (num(s13) + num(s14) + num(s15) + num(s16))));
        if (t1 < t0) t0 = t1;
      }
      let t2 = t0;
      if (t2 !== 0) {
        let t3 = ge(quotient((100 * num(s14)), (num(s13) + num(s14) + num(s15) + num(s16))), (-1 * p0 + num(s24)));
        if (t3 !== 0) {
          const t4 = ge((p0 + num(s24)), quotient((100 * num(s14)), (num(s13) + num(s14) + num(s15) + num(s16))));
          if (t4 < t3) t3 = t4;
        }
        const t5 = t3;
        if (t5 < t2) t2 = t5;
      }
      if (t2 !== 0) {
        let t6 = ge(quotient((100 * num(s15)), (num(s13) + num(s14) + num(s15) + num(s16))), (-1 * p0 + num(s25)));
        if (t6 !== 0) {
          const t7 = ge((p0 + num(s25)), quotient((100 * num(s15)), (num(s13) + num(s14) + num(s15) + num(s16))));
          if (t7 < t6) t6 = t7;
        }
        const t8 = t6;
        if (t8 < t2) t2 = t8;
      }
      if (t2 !== 0) {
        let t9 = ge(quotient((100 * num(s16)), (num(s13) + num(s14) + num(s15) + num(s16))), (-1 * p0 + num(s26)));
        if (t9 !== 0) {
          const t10 = ge((p0 + num(s26)), quotient((100 * num(s16)), (num(s13) + num(s14) + num(s15) + num(s16))));
          if (t10 < t9) t9 = t10;
        }
        const t11 = t9;
        if (t11 < t2) t2 = t11;
      }
      const t12 = t2;
      s[69] = t12 === 1 ? null : t12 === 2;
      return t12;
    };
  },
  'funding/modes-make-all': () => {
    return (s) => {
      const s36 = s[36], s37 = s[37], s38 = s[38];
      return eq((num(s37) + num(s38)), num(s36));
    };
  },
  'funding/care-levels-make-all': () => {
    return (s) => {
      const s36 = s[36], s39 = s[39], s40 = s[40], s41 = s[41];
      return eq((num(s39) + num(s40) + num(s41)), num(s36));
    };
  },
  'funding/areas-make-all': () => {
    return (s) => {
      const s36 = s[36], s42 = s[42], s43 = s[43];
      return eq((num(s42) + num(s43)), num(s36));
    };
  },
  'funding/due-adds-up': () => {
    const w0 = (s, r) => {
      const r3 = r[3];
      return num(r3);
    };
    const w1 = (s, r) => {
      const r4 = r[4];
      return num(r4);
    };
    return (s) => {
      const s32 = s[32], s34 = s[34], s35 = s[35];
      let t0 = eq(totalRows(s32, s, w0, null), num(s34));
      if (t0 !== 0) {
        const t1 = eq(totalRows(s32, s, w1, null), num(s35));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'funding/money-covers-due': () => {
    return (s) => {
      const s4 = s[4], s7 = s[7], s34 = s[34];
      return ge((num(s4) + num(s7)), num(s34));
    };
  },
  'funding/paid-in-full': () => {
    const w0 = (s, r) => {
      const r3 = r[3], r4 = r[4];
      return max(eq(num(r4), num(r3)), min((2 - ge(num(r3), num(r4))), 1));
    };
    return (s) => {
      const s32 = s[32];
      return overRows(s32, s, w0, 0);
    };
  },
  'funding/paid-on-time': (f, o) => {
    const w0 = (s, r) => {
      const r6 = r[6], s1 = s[1], s33 = s[33];
      return ge(((monthStart(num(s1), 0) + num(s33)) - 1), num(r6));
    };
    return (s) => {
      const s32 = s[32];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return overRows(s32, s, w0, 0);
    };
  },
  'funding/paid-once': (f, o) => {
    return (s) => {
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return o[1](s, s);
    };
  },
  'funding/paid-to-the-right-account': (f, o) => {
    const w0 = (s, r) => {
      const r1 = r[1], r2 = r[2], r7 = r[7];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = (r1 === 'funeral' || r1 === 'other' ? 2 : r1 == null ? 1 : 0);
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = min((r2 === 'centralised' ? 2 : r2 == null ? 1 : 0), (r7 === 'institution' ? 2 : r7 == null ? 1 : 0));
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t3 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t4 = min((r2 === 'centralised' ? 2 : r2 == null ? 1 : 0), (r7 === 'carer' || r7 === 'village' ? 2 : r7 == null ? 1 : 0));
        if (t4 !== 0) { if (t1 >= 0 && t1 !== 0) t0 = 1; else if (t4 === 2) t0 = 0; else t1 = 0; }
      }
      if (t0 < 0) {
        const t5 = min((r1 === 'basic' ? 2 : r1 == null ? 1 : 0), (r2 === 'home-based' ? 2 : r2 == null ? 1 : 0), (r7 === 'own' ? 2 : r7 == null ? 1 : 0));
        if (t5 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t5 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t6 = min((r1 === 'basic' ? 2 : r1 == null ? 1 : 0), (r2 === 'home-based' ? 2 : r2 == null ? 1 : 0), (r7 === 'institution' || r7 === 'village' ? 2 : r7 == null ? 1 : 0));
        if (t6 !== 0) { if (t1 >= 0 && t1 !== 0) t0 = 1; else if (t6 === 2) t0 = 0; else t1 = 0; }
      }
      if (t0 < 0) {
        const t7 = min((r1 === 'care' ? 2 : r1 == null ? 1 : 0), (r2 === 'home-based' ? 2 : r2 == null ? 1 : 0), (r7 === 'carer' ? 2 : r7 == null ? 1 : 0));
        if (t7 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t7 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t8 = 2;
        if (t8 !== 0) { if (t1 >= 0 && t1 !== 1) t0 = 1; else if (t8 === 2) t0 = 1; else t1 = 1; }
      }
      const t9 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return t9;
    };
    return (s) => {
      const s32 = s[32];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return overRows(s32, s, w0, 0);
    };
  },
  'funding/no-pay-after-end': (f, o) => {
    const w0 = (s, r) => {
      const r1 = r[1], r4 = r[4], r8 = r[8], r10 = r[10], s1 = s[1];
      let t0 = max((r8 === false ? 2 : r8 === true ? 0 : 1), (r1 === 'funeral' ? 2 : r1 == null ? 1 : 0), eq(num(r4), 0));
      if (t0 !== 2) {
        const t1 = ge(num(r10), monthStart(num(s1), 0));
        if (t1 > t0) t0 = t1;
      }
      if (t0 !== 2) {
        let t2 = 1;
        if (t2 !== 0) {
          const t3 = eq(monthStart(num(s1), 0), monthStart(num(r10), 1));
          if (t3 < t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 > t0) t0 = t4;
      }
      return t0;
    };
    return (s) => {
      const s32 = s[32];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return overRows(s32, s, w0, 0);
    };
  },
  'funding/basic-as-standard': () => {
    return (s) => {
      const s2 = s[2], s36 = s[36], s44 = s[44], s45 = s[45], s46 = s[46], s47 = s[47], s48 = s[48];
      let t0 = eq((num(s36) * num(s48) * num(s2)), num(s47));
      if (t0 !== 2) {
        const t1 = min(1, (2 - min(eq(num(s44), 0), eq(num(s45), 0), eq(num(s46), 0))));
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'funding/running-rate-makes-the-year': () => {
    return (s) => {
      const s49 = s[49], s50 = s[50], s51 = s[51];
      return eq((12 * num(s49) + num(s50)), num(s51));
    };
  },
  'funding/running-costs-for-each-resident': (f, o) => {
    return (s) => {
      const s37 = s[37], s49 = s[49], s52 = s[52];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = eq((num(s37) * num(s49)), num(s52));
      if (t1 !== 2) {
        let t2 = 1;
        if (t2 !== 0) {
          const t3 = o[1](s, s);
          if (t3 < t2) t2 = t3;
        }
        const t4 = t2;
        if (t4 > t1) t1 = t4;
      }
      return t1;
    };
  },
  'funding/heating-in-fourth-quarter': (f, o) => {
    return (s) => {
      const s1 = s[1], s37 = s[37], s50 = s[50], s53 = s[53];
      let t0 = eq(num(s53), 0);
      if (t0 !== 2) {
        let t1 = 1;
        if (t1 !== 0) {
          const t2 = ge(8, (wholeMonths(3652, num(s1)) - (Math.floor(wholeMonths(3652, num(s1)) / 12 + 1e-9) * 12)));
          if (t2 < t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 > t0) t0 = t3;
      }
      if (t0 !== 2) {
        let t4 = ge((wholeMonths(3652, num(s1)) - (Math.floor(wholeMonths(3652, num(s1)) / 12 + 1e-9) * 12)), 9);
        if (t4 !== 0) {
          let t5 = eq((num(s37) * num(s50)), num(s53));
          if (t5 !== 2) {
            let t6 = 1;
            if (t6 !== 0) {
              const t7 = o[0](s, s);
              if (t7 < t6) t6 = t7;
            }
            const t8 = t6;
            if (t8 > t5) t5 = t8;
          }
          const t9 = t5;
          if (t9 < t4) t4 = t9;
        }
        const t10 = t4;
        if (t10 > t0) t0 = t10;
      }
      return t0;
    };
  },
  'funding/running-costs-shared': () => {
    return (s) => {
      const s54 = s[54], s55 = s[55], s56 = s[56], s57 = s[57];
      let t0 = eq((num(s55) + num(s56)), num(s54));
      if (t0 !== 0) {
        let t1 = ge(num(s55), (Math.floor(quotient((num(s54) * num(s57)), 100) / 1 + 1e-9) * 1));
        if (t1 !== 0) {
          const t2 = ge((Math.ceil(quotient((num(s54) * num(s57)), 100) / 1 - 1e-9) * 1), num(s55));
          if (t2 < t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 < t0) t0 = t3;
      }
      return t0;
    };
  },
  'funding/wage-budget-covers-posts': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r2 = r[2], r3 = r[3];
      return (num(r1) * num(r2) * num(r3));
    };
    const w1 = (s, r) => {
      const r1 = r[1], r2 = r[2], r3 = r[3];
      return (num(r1) * num(r2) * num(r3));
    };
    return (s) => {
      const s58 = s[58], s59 = s[59];
      let t0 = ge(num(s59), (12 * totalRows(s58, s, w0, null)));
      if (t0 !== 0) {
        let t1 = 1;
        if (t1 !== 2) {
          const t2 = eq(num(s59), (12 * totalRows(s58, s, w1, null)));
          if (t2 > t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 < t0) t0 = t3;
      }
      return t0;
    };
  },
  'funding/one-account-a-township': (f) => {
    const p0 = f('fund.accounts');
    const w0 = (s, r) => {
      const r1 = r[1];
      return (r1 === true ? 2 : r1 === false ? 0 : 1);
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return (r1 === true ? 2 : r1 === false ? 0 : 1);
    };
    return (s) => {
      const s60 = s[60], s61 = s[61];
      const t0 = countRows(s61, s, w0, 2, 0);
      const t1 = countRows(s61, s, w0, 1, Infinity);
      let t2 = eq(settled(t0, t1), p0);
      if (t2 !== 0) {
        const t3 = countRows(s61, s, w1, 2, 0);
        const t4 = countRows(s61, s, w1, 1, Infinity);
        const t5 = eq(settled(t3, t4), num(s60));
        if (t5 < t2) t2 = t5;
      }
      return t2;
    };
  },
  'funding/accounts-kept-and-checked': (f) => {
    const p0 = f('fund.accounts');
    const w0 = (s, r) => {
      const r2 = r[2], r3 = r[3], r4 = r[4];
      return min((r2 === true ? 2 : r2 === false ? 0 : 1), (r3 === true ? 2 : r3 === false ? 0 : 1), (r4 === true ? 2 : r4 === false ? 0 : 1));
    };
    return (s) => {
      const s61 = s[61];
      const t0 = (2 - ge(0, p0));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return overRows(s61, s, w0, 0);
    };
  },
  'funding/own-book-2014': (f, o) => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return (r2 === true ? 2 : r2 === false ? 0 : 1);
    };
    return (s) => {
      const s61 = s[61];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return overRows(s61, s, w0, 0);
    };
  },
  'funding/fraud-stopped-2014': () => {
    return (s) => {
      const s62 = s[62], s63 = s[63], s64 = s[64];
      const t0 = (2 - (s62 == null ? 1 : s62 <= 0 ? 2 : 0));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return min((s64 === true ? 2 : s64 === false ? 0 : 1), eq(num(s63), num(s62)));
    };
  },
  'funding/fraud-fined-2014': () => {
    return (s) => {
      const s62 = s[62], s65 = s[65];
      const t0 = (2 - (s62 == null ? 1 : s62 <= 0 ? 2 : 0));
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return max(eq(num(s65), 0), min(ge(num(s65), num(s62)), ge((3 * num(s62)), num(s65))));
    };
  },
  'funding/fraud-fined-2026': (f, o) => {
    return (s) => {
      const s62 = s[62], s65 = s[65];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge((2 * num(s62)), num(s65));
    };
  },
  'funding/misuse-fined-2026': (f, o) => {
    return (s) => {
      const s66 = s[66], s67 = s[67];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge((2 * num(s66)), num(s67));
    };
  },
  'funding/lookups-belong-to-cases-2026': (f, o) => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return (r2 === true ? 2 : r2 === false ? 0 : 1);
    };
    return (s) => {
      const s68 = s[68];
      const t0 = o[0](s, s);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return overRows(s68, s, w0, 0);
    };
  },
  'institution/run-by-county-or-township': () => {
    return (s) => {
      const s0 = s[0];
      const t0 = (s0 === 'county' || s0 === 'township' ? 2 : s0 == null ? 1 : 0);
      s[53] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'institution/registered-as-public-institution': () => {
    return (s) => {
      const s1 = s[1], s53 = s[53];
      const t0 = (s53 === true ? 2 : s53 === false ? 0 : 1);
      if (t0 !== 2) {
        s[54] = null;
        return t0 === 0 ? 3 : 1;
      }
      const t1 = (s1 === 'public-institution' ? 2 : s1 == null ? 1 : 0);
      s[54] = t1 === 1 ? null : t1 === 2;
      return t1;
    };
  },
  'institution/credit-code-is-sound': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'institution/credit-code-fits-registration': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'institution/stars-one-to-three': (f) => {
    const p0 = f('grading.stars');
    return (s) => {
      const s2 = s[2];
      return min((s2 == null ? 1 : s2 >= 1 ? 2 : 0), max(ge(p0, num(s2)), 1));
    };
  },
  'institution/graded-again-by': (f) => {
    const p0 = f('grading.years');
    return (s) => {
      const s4 = s[4];
      const t0 = afterYears(num(s4), p0);
      s[55] = t0 === t0 ? dayOf(t0) : null;
      s[56] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'institution/graded-in-time': (f) => {
    const p0 = f('grading.years');
    return (s) => {
      const s4 = s[4], s76 = s[76];
      let t0 = ge(num(s76), num(s4));
      if (t0 !== 0) {
        let t1 = 1;
        if (t1 !== 2) {
          const t2 = ge(afterYears(num(s4), p0), num(s76));
          if (t2 > t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 < t0) t0 = t3;
      }
      return t0;
    };
  },
  'institution/homes-add-up': () => {
    return (s) => {
      const s5 = s[5], s6 = s[6], s7 = s[7], s8 = s[8], s9 = s[9];
      let t0 = min(eq((num(s6) + num(s7)), num(s5)), ge(num(s5), (num(s8) + num(s9))));
      if (t0 !== 0) {
        const t1 = max(1, eq((num(s8) + num(s9)), num(s5)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'institution/per-home-figures-count-all-homes': () => {
    return (s) => {
      const s5 = s[5], s10 = s[10];
      return min(ge(num(s5), num(s10)), max(eq(num(s10), num(s5)), 1));
    };
  },
  'institution/residents-within-beds': () => {
    return (s) => {
      const s11 = s[11], s12 = s[12];
      return ge(num(s11), num(s12));
    };
  },
  'institution/free-beds': () => {
    return (s) => {
      const s11 = s[11], s12 = s[12];
      const t0 = max(0, (num(s11) + -1 * num(s12)));
      s[57] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'institution/care-levels-make-all-residents': () => {
    return (s) => {
      const s12 = s[12], s13 = s[13], s14 = s[14], s15 = s[15];
      return eq((num(s13) + num(s14) + num(s15)), num(s12));
    };
  },
  'institution/beds-needed': (f) => {
    const p0 = f('beds.share');
    return (s) => {
      const s17 = s[17];
      const t0 = (Math.ceil(quotient((num(s17) * p0), 100) / 1 - 1e-9) * 1);
      s[58] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'institution/beds-for-most-recipients': (f) => {
    const p0 = f('beds.share');
    return (s) => {
      const s11 = s[11], s16 = s[16], s17 = s[17];
      const t0 = (s16 === true ? 2 : s16 === false ? 0 : 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge(num(s11), (Math.ceil(quotient((num(s17) * p0), 100) / 1 - 1e-9) * 1));
    };
  },
  'institution/building-guide': (f) => {
    const p0 = f('guide.beds');
    const p1 = f('guide.room');
    const p2 = f('guide.bed-area');
    return (s) => {
      const s11 = s[11], s18 = s[18], s19 = s[19], s20 = s[20], s21 = s[21];
      let t0 = min(ge(num(s11), p0), ge(num(s18), p1), ge(num(s19), p2));
      if (t0 !== 0) {
        const t1 = max((s20 === false ? 2 : s20 === true ? 0 : 1), (s21 === true ? 2 : s21 === false ? 0 : 1));
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      s[59] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'institution/staff-needed': (f) => {
    const p0 = f('guide.staff');
    return (s) => {
      const s12 = s[12];
      const t0 = (Math.ceil(quotient(num(s12), p0) / 1 - 1e-9) * 1);
      s[60] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'institution/enough-staff': (f) => {
    const p0 = f('staff.residents');
    return (s) => {
      const s12 = s[12], s22 = s[22];
      return ge(num(s22), (Math.ceil(quotient(num(s12), p0) / 1 - 1e-9) * 1));
    };
  },
  'institution/staff-needed-by-care-level': (f) => {
    const p0 = f('staff.private.independent');
    const p1 = f('staff.private.partial');
    const p2 = f('staff.private.full');
    const p3 = f('staff.independent');
    const p4 = f('staff.partial');
    const p5 = f('staff.full');
    return (s) => {
      const s0 = s[0], s13 = s[13], s14 = s[14], s15 = s[15];
      const t0 = pick((s0 === 'private' ? 2 : s0 == null ? 1 : 0), ((Math.ceil(quotient(num(s13), p0) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s14), p1) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s15), p2) / 1 - 1e-9) * 1)), ((Math.ceil(quotient(num(s13), p3) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s14), p4) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s15), p5) / 1 - 1e-9) * 1)));
      s[61] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'institution/enough-staff-by-care-level': (f) => {
    const p0 = f('staff.private.independent');
    const p1 = f('staff.private.partial');
    const p2 = f('staff.private.full');
    const p3 = f('staff.independent');
    const p4 = f('staff.partial');
    const p5 = f('staff.full');
    return (s) => {
      const s0 = s[0], s13 = s[13], s14 = s[14], s15 = s[15], s22 = s[22];
      const t0 = ge(num(s22), pick((s0 === 'private' ? 2 : s0 == null ? 1 : 0), ((Math.ceil(quotient(num(s13), p0) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s14), p1) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s15), p2) / 1 - 1e-9) * 1)), ((Math.ceil(quotient(num(s13), p3) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s14), p4) / 1 - 1e-9) * 1) + (Math.ceil(quotient(num(s15), p5) / 1 - 1e-9) * 1))));
      s[62] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'institution/staff-list-is-whole': () => {
    return (s) => {
      const s22 = s[22], s24 = s[24];
      const t0 = countRows(s24, s, null, 2, 0);
      const t1 = countRows(s24, s, null, 1, Infinity);
      return eq(settled(t0, t1), num(s22));
    };
  },
  'institution/posts-as-established': (f) => {
    const p0 = f('posts.least');
    const p1 = f('posts.most');
    return (s) => {
      const s23 = s[23];
      return min(ge(num(s23), p0), ge(p1, num(s23)));
    };
  },
  'institution/carers-added': (f) => {
    const p0 = f('posts.carers-added');
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'carer' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s24 = s[24], s76 = s[76];
      let t0 = min(ge(num(s76), 14610), 1);
      if (t0 !== 2) {
        const t1 = countRows(s24, s, w0, 2, 0);
        const t2 = countRows(s24, s, w0, 1, Infinity);
        const t3 = p0;
        const t4 = geBounds(t1, t2, t3, t3);
        if (t4 > t0) t0 = t4;
      }
      return t0;
    };
  },
  'institution/wages-as-set': (f) => {
    const p0 = f('wage.director', 'month');
    const p1 = f('wage.cook', 'month');
    const p2 = f('wage.carer', 'month');
    const w0 = (s, r) => {
      const r0 = r[0], r4 = r[4];
      let t0 = NaN;
      if (r0 === 'director') {
        t0 = p0;
      }
      if (r0 === 'cook') {
        t0 = p1;
      }
      if (r0 === 'carer') {
        t0 = p2;
      }
      if (r0 === 'medic') {
        t0 = 0;
      }
      if (r0 === 'other') {
        t0 = 0;
      }
      return ge(num(r4), t0);
    };
    return (s) => {
      const s24 = s[24];
      return overRows(s24, s, w0, 0);
    };
  },
  'institution/hired-wage-at-least': (f) => {
    const p0 = f('wage.hired');
    const p1 = f('wage.hired', 'month');
    return (s) => {
      const s25 = s[25];
      return min(ge((12 * num(s25)), p0), max(ge(num(s25), p1), 1));
    };
  },
  'institution/hired-staff-insured': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r6 = r[6];
      return max((r1 === false ? 2 : r1 === true ? 0 : 1), (r6 === true ? 2 : r6 === false ? 0 : 1));
    };
    const w1 = (s, r) => {
      const r1 = r[1], r7 = r[7];
      return max((r1 === false ? 2 : r1 === true ? 0 : 1), (r7 === true ? 2 : r7 === false ? 0 : 1));
    };
    return (s) => {
      const s24 = s[24];
      let t0 = overRows(s24, s, w0, 0);
      if (t0 !== 0) {
        const t1 = overRows(s24, s, w1, 0);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      s[63] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'institution/paid-by-performance': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r5 = r[5];
      return max((2 - (r0 === 'director' || r0 === 'cook' || r0 === 'carer' ? 2 : r0 == null ? 1 : 0)), (r5 === true ? 2 : r5 === false ? 0 : 1));
    };
    return (s) => {
      const s24 = s[24];
      const t0 = overRows(s24, s, w0, 0);
      s[64] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'institution/director-has-contract': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'director' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0], r11 = r[11];
      return max((2 - (r0 === 'director' ? 2 : r0 == null ? 1 : 0)), (r11 === true ? 2 : r11 === false ? 0 : 1));
    };
    return (s) => {
      const s24 = s[24];
      let t0 = overRows(s24, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s24, s, w1, 0);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      s[65] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'institution/staff-trained-each-year': (f) => {
    const p0 = f('training.a-year');
    const w0 = (s, r) => {
      const r10 = r[10], s76 = s[76];
      return (2 - ge((wholeMonths(num(r10), num(s76)) * p0), 24));
    };
    const w1 = (s, r) => {
      const r10 = r[10], s76 = s[76];
      return (2 - ge((wholeMonths(num(r10), num(s76)) * p0), 12));
    };
    return (s) => {
      const s24 = s[24];
      let t0 = overRows(s24, s, w0, 0);
      if (t0 !== 0) {
        let t1 = 1;
        if (t1 !== 2) {
          const t2 = overRows(s24, s, w1, 0);
          if (t2 > t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 < t0) t0 = t3;
      }
      return t0;
    };
  },
  'institution/staff-dates-by-today': () => {
    const w0 = (s, r) => {
      const r3 = r[3], s76 = s[76];
      return ge(num(s76), num(r3));
    };
    const w1 = (s, r) => {
      const r10 = r[10], s76 = s[76];
      return ge(num(s76), num(r10));
    };
    return (s) => {
      const s24 = s[24];
      let t0 = overRows(s24, s, w0, 0);
      if (t0 !== 0) {
        const t1 = overRows(s24, s, w1, 0);
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'institution/courses-as-claimed': () => {
    return (s) => {
      const s26 = s[26], s27 = s[27];
      const t0 = countRows(s26, s, null, 2, 0);
      const t1 = countRows(s26, s, null, 1, Infinity);
      return eq(settled(t0, t1), num(s27));
    };
  },
  'institution/medical-care-ready': (f) => {
    const p0 = f('medics.count');
    const w0 = (s, r) => {
      const r0 = r[0], r8 = r[8];
      return min((r0 === 'medic' ? 2 : r0 == null ? 1 : 0), (r8 === true ? 2 : r8 === false ? 0 : 1));
    };
    return (s) => {
      const s12 = s[12], s24 = s[24], s44 = s[44], s45 = s[45];
      const t0 = ge(p0, 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = min((s44 == null ? 1 : s44 >= 1 ? 2 : 0), ge(num(s45), num(s12)));
      if (t1 !== 0) {
        const t2 = countRows(s24, s, w0, 2, 0);
        const t3 = countRows(s24, s, w0, 1, Infinity);
        const t4 = p0;
        const t5 = geBounds(t2, t3, t4, t4);
        if (t5 < t1) t1 = t5;
      }
      return t1;
    };
  },
  'institution/vehicle-and-monitoring': (f) => {
    const p0 = f('equipment.each');
    return (s) => {
      const s42 = s[42], s43 = s[43];
      return min(ge(num(s42), p0), ge(num(s43), p0));
    };
  },
  'institution/rule-books-as-many': (f) => {
    const p0 = f('books.count');
    return (s) => {
      const s34 = s[34];
      const t0 = countRows(s34, s, null, 2, 0);
      const t1 = countRows(s34, s, null, 1, Infinity);
      const t2 = p0;
      return geBounds(t0, t1, t2, t2);
    };
  },
  'institution/rule-books-as-claimed': () => {
    return (s) => {
      const s34 = s[34], s35 = s[35];
      const t0 = countRows(s34, s, null, 2, 0);
      const t1 = countRows(s34, s, null, 1, Infinity);
      return eq(settled(t0, t1), num(s35));
    };
  },
  'institution/eight-rule-books': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'finance' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'safety' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'hygiene' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'meals' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'goods' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'director' ? 2 : r0 == null ? 1 : 0);
    };
    const w6 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'cook' ? 2 : r0 == null ? 1 : 0);
    };
    const w7 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'residents' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s34 = s[34];
      let t0 = overRows(s34, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s34, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = overRows(s34, s, w2, 2);
        if (t2 < t0) t0 = t2;
      }
      if (t0 !== 0) {
        const t3 = overRows(s34, s, w3, 2);
        if (t3 < t0) t0 = t3;
      }
      if (t0 !== 0) {
        const t4 = overRows(s34, s, w4, 2);
        if (t4 < t0) t0 = t4;
      }
      if (t0 !== 0) {
        const t5 = overRows(s34, s, w5, 2);
        if (t5 < t0) t0 = t5;
      }
      if (t0 !== 0) {
        const t6 = overRows(s34, s, w6, 2);
        if (t6 < t0) t0 = t6;
      }
      if (t0 !== 0) {
        const t7 = overRows(s34, s, w7, 2);
        if (t7 < t0) t0 = t7;
      }
      const t8 = t0;
      s[66] = t8 === 1 ? null : t8 === 2;
      return t8;
    };
  },
  'institution/residents-on-committee': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'resident' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'staff' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s36 = s[36];
      let t0 = overRows(s36, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s36, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      const t2 = t0;
      s[67] = t2 === 1 ? null : t2 === 2;
      return t2;
    };
  },
  'institution/committee-decides-big-matters': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'committee' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s37 = s[37];
      const t0 = overRows(s37, s, w0, 0);
      s[68] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'institution/management-complete': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'rules' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'rewards' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'supervision' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'meals' ? 2 : r0 == null ? 1 : 0);
    };
    const w4 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'money' ? 2 : r0 == null ? 1 : 0);
    };
    const w5 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'equipment' ? 2 : r0 == null ? 1 : 0);
    };
    const w6 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'democracy' ? 2 : r0 == null ? 1 : 0);
    };
    const w7 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'contracts' ? 2 : r0 == null ? 1 : 0);
    };
    const w8 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'staff' ? 2 : r0 == null ? 1 : 0);
    };
    const w9 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'functions' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s38 = s[38];
      let t0 = overRows(s38, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s38, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = overRows(s38, s, w2, 2);
        if (t2 < t0) t0 = t2;
      }
      if (t0 !== 0) {
        const t3 = overRows(s38, s, w3, 2);
        if (t3 < t0) t0 = t3;
      }
      if (t0 !== 0) {
        const t4 = overRows(s38, s, w4, 2);
        if (t4 < t0) t0 = t4;
      }
      if (t0 !== 0) {
        const t5 = overRows(s38, s, w5, 2);
        if (t5 < t0) t0 = t5;
      }
      if (t0 !== 0) {
        const t6 = overRows(s38, s, w6, 2);
        if (t6 < t0) t0 = t6;
      }
      if (t0 !== 0) {
        const t7 = overRows(s38, s, w7, 2);
        if (t7 < t0) t0 = t7;
      }
      if (t0 !== 0) {
        const t8 = overRows(s38, s, w8, 2);
        if (t8 < t0) t0 = t8;
      }
      if (t0 !== 0) {
        const t9 = overRows(s38, s, w9, 2);
        if (t9 < t0) t0 = t9;
      }
      const t10 = t0;
      s[69] = t10 === 1 ? null : t10 === 2;
      return t10;
    };
  },
  'institution/four-signs': (f) => {
    const p0 = f('signs.count');
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'home' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'honour' ? 2 : r0 == null ? 1 : 0);
    };
    const w2 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'rescue' ? 2 : r0 == null ? 1 : 0);
    };
    const w3 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'centre' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s39 = s[39];
      const t0 = overRows(s39, s, w0, 2);
      const t1 = overRows(s39, s, w1, 2);
      const t2 = overRows(s39, s, w2, 2);
      const t3 = overRows(s39, s, w3, 2);
      const t4 = (t0 >> 1) + (t1 >> 1) + (t2 >> 1) + (t3 >> 1);
      const t5 = ((t0 + 1) >> 1) + ((t1 + 1) >> 1) + ((t2 + 1) >> 1) + ((t3 + 1) >> 1);
      const t6 = p0;
      return geBounds(t4, t5, t6, t6);
    };
  },
  'institution/scores-in-range': (f) => {
    const p0 = f('score.resident');
    const p1 = f('score.staff');
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      let t0 = NaN;
      if (r0 === 'resident') {
        t0 = p0;
      }
      if (r0 === 'staff') {
        t0 = p1;
      }
      return min((r1 == null ? 1 : r1 >= 0 ? 2 : 0), ge(t0, num(r1)));
    };
    return (s) => {
      const s40 = s[40];
      return overRows(s40, s, w0, 0);
    };
  },
  'institution/agreement-for-each-resident': () => {
    return (s) => {
      const s12 = s[12], s41 = s[41];
      const t0 = ge(num(s41), num(s12));
      s[70] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'institution/garden-needed': (f) => {
    const p0 = f('plot.resident');
    return (s) => {
      const s12 = s[12];
      const t0 = quotient((Math.ceil((100 * num(s12) * p0) / 1 - 1e-9) * 1), 100);
      s[71] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'institution/garden-suffices': (f) => {
    const p0 = f('plot.home');
    const p1 = f('plot.resident');
    return (s) => {
      const s12 = s[12], s28 = s[28];
      let t0 = max(ge(num(s28), p0), 1);
      if (t0 !== 0) {
        const t1 = ge((Math.floor((100 * num(s28)) / 1 + 1e-9) * 1), (Math.ceil((100 * num(s12) * p1) / 1 - 1e-9) * 1));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'institution/three-side-lines': (f) => {
    const p0 = f('side.lines');
    return (s) => {
      const s29 = s[29], s30 = s[30], s31 = s[31];
      return min(ge(num(s29), p0), ge(num(s30), p0), ge(num(s31), p0));
    };
  },
  'institution/side-income-for-each': () => {
    return (s) => {
      const s12 = s[12], s32 = s[32];
      const t0 = (Math.floor(quotient(num(s32), num(s12)) / 1 + 1e-9) * 1);
      s[72] = t0 === t0 ? t0 : null;
      return t0 === t0 ? 2 : 1;
    };
  },
  'institution/side-income-for-residents-2006': () => {
    return (s) => {
      const s33 = s[33];
      return (s33 === 'residents' ? 2 : s33 == null ? 1 : 0);
    };
  },
  'institution/bed-subsidy-by-beds': () => {
    return (s) => {
      const s46 = s[46], s47 = s[47], s48 = s[48];
      return eq((num(s47) * num(s46)), num(s48));
    };
  },
  'institution/running-subsidy-by-care-level': () => {
    return (s) => {
      const s13 = s[13], s14 = s[14], s15 = s[15], s49 = s[49], s50 = s[50], s51 = s[51], s52 = s[52];
      return eq(((num(s13) * num(s49)) + (num(s14) * num(s50)) + (num(s15) * num(s51))), num(s52));
    };
  },
  'report/dated-by-content': () => {
    return (s) => {
      const s0 = s[0], s2 = s[2], s3 = s[3], s4 = s[4];
      let t0 = (2 - (s0 == null || s2 == null ? 1 : s0 === s2 ? 2 : 0));
      if (t0 !== 2) {
        const t1 = ge((1 + num(s4)), (1900 + wholeYears(-25567, num(s3))));
        if (t1 > t0) t0 = t1;
      }
      return t0;
    };
  },
  'report/dated-after-what-it-tells': () => {
    return (s) => {
      const s1 = s[1], s4 = s[4];
      return ge((1900 + wholeYears(-25567, num(s1))), num(s4));
    };
  },
  'report/official-copy': () => {
    return (s) => {
      const s5 = s[5];
      const t0 = (s5 === 'official' || s5 === 'media' ? 2 : s5 == null ? 1 : 0);
      s[62] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'report/regulation-named-in-full': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'report/in-force-once-passed': () => {
    return (s) => {
      const s13 = s[13], s15 = s[15];
      return ge(num(s15), num(s13));
    };
  },
  'report/lines-whole': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'report/nothing-said-twice': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'report/masked-throughout': () => {
    return (s) => {
      const s7 = s[7], s8 = s[8];
      const t0 = (s7 === true ? 2 : s7 === false ? 0 : 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return eq(num(s8), 0);
    };
  },
  'report/one-voice': () => {
    return (s) => {
      const s9 = s[9], s10 = s[10];
      return (s9 == null || s10 == null ? 1 : s9 === s10 ? 2 : 0);
    };
  },
  'report/rural-within-population': () => {
    return (s) => {
      const s21 = s[21], s22 = s[22];
      return ge(num(s21), num(s22));
    };
  },
  'report/households-within-people': () => {
    return (s) => {
      const s21 = s[21], s23 = s[23];
      return ge(num(s21), num(s23));
    };
  },
  'report/recipients-within-population': () => {
    return (s) => {
      const s21 = s[21], s25 = s[25];
      return ge(num(s21), num(s25));
    };
  },
  'report/counted-in-people': () => {
    return (s) => {
      const s26 = s[26];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = (s26 === 'people' ? 2 : s26 == null ? 1 : 0);
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = (s26 === 'both' ? 2 : s26 == null ? 1 : 0);
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 1) t0 = 1; else if (t3 === 2) t0 = 1; else t1 = 1; }
      }
      const t4 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      const t5 = t4;
      s[63] = t5 === 1 ? null : t5 === 2;
      return t5;
    };
  },
  'report/modes-add-up': () => {
    return (s) => {
      const s25 = s[25], s27 = s[27], s28 = s[28];
      return eq((num(s27) + num(s28)), num(s25));
    };
  },
  'report/concentration-rate': () => {
    return (s) => {
      const s25 = s[25], s27 = s[27], s29 = s[29], s30 = s[30];
      let t0 = ge(num(s29), (quotient((100 * num(s27)), num(s25)) - quotient(num(s30), 2)));
      if (t0 !== 0) {
        const t1 = ge((quotient((100 * num(s27)), num(s25)) + quotient(num(s30), 2)), num(s29));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
  },
  'report/residents-within-beds': () => {
    return (s) => {
      const s24 = s[24], s27 = s[27];
      return ge(num(s24), num(s27));
    };
  },
  'report/nobody-missed': () => {
    return (s) => {
      const s31 = s[31], s32 = s[32];
      return min(eq(num(s31), 0), eq(num(s32), 0));
    };
  },
  'report/claims-follow-from-figures': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r2 = r[2], r3 = r[3], r4 = r[4], r5 = r[5], r6 = r[6], r7 = r[7], r8 = r[8];
      let t0 = (r8 === 'or-more' ? 2 : r8 == null ? 1 : 0);
      if (t0 !== 0) {
        let t1 = NaN;
        if (r1 === 'share') {
          t1 = quotient((100 * num(r2)), num(r3));
        }
        if (r1 === 'growth') {
          t1 = quotient((100 * (num(r3) - num(r2))), num(r2));
        }
        if (r1 === 'sum') {
          t1 = (num(r2) + num(r3) + num(r4) + num(r5));
        }
        if (r1 === 'per-head') {
          t1 = quotient(num(r2), num(r3));
        }
        const t2 = ge(t1, num(r6));
        if (t2 < t0) t0 = t2;
      }
      let t3 = t0;
      if (t3 !== 2) {
        let t4 = (r8 === 'about' ? 2 : r8 == null ? 1 : 0);
        if (t4 !== 0) {
          let t5 = NaN;
          if (r1 === 'share') {
            t5 = quotient((100 * num(r2)), num(r3));
          }
          if (r1 === 'growth') {
            t5 = quotient((100 * (num(r3) - num(r2))), num(r2));
          }
          if (r1 === 'sum') {
            t5 = (num(r2) + num(r3) + num(r4) + num(r5));
          }
          if (r1 === 'per-head') {
            t5 = quotient(num(r2), num(r3));
          }
          let t6 = ge(t5, (num(r6) - quotient(num(r7), 2)));
          if (t6 !== 0) {
            let t7 = NaN;
            if (r1 === 'share') {
              t7 = quotient((100 * num(r2)), num(r3));
            }
            if (r1 === 'growth') {
              t7 = quotient((100 * (num(r3) - num(r2))), num(r2));
            }
            if (r1 === 'sum') {
              t7 = (num(r2) + num(r3) + num(r4) + num(r5));
            }
            if (r1 === 'per-head') {
              t7 = quotient(num(r2), num(r3));
            }
            const t8 = ge((num(r6) + quotient(num(r7), 2)), t7);
            if (t8 < t6) t6 = t8;
          }
          const t9 = t6;
          if (t9 < t4) t4 = t9;
        }
        const t10 = t4;
        if (t10 > t3) t3 = t10;
      }
      return t3;
    };
    return (s) => {
      const s33 = s[33];
      return overRows(s33, s, w0, 0);
    };
  },
  'report/yearly-growth-fits': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'report/rates-at-most-100': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return (r1 == null ? 1 : r1 <= 100 ? 2 : 0);
    };
    return (s) => {
      const s40 = s[40];
      return overRows(s40, s, w0, 0);
    };
  },
  'report/counts-as-claimed': () => {
    const w0 = (s, r) => {
      const r1 = r[1], r2 = r[2];
      return eq(num(r2), num(r1));
    };
    return (s) => {
      const s39 = s[39];
      return overRows(s39, s, w0, 0);
    };
  },
  'report/investments-add-up': () => {
    const w0 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w1 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    return (s) => {
      const s41 = s[41], s42 = s[42];
      let t0 = ge(num(s42), totalRows(s41, s, w0, null));
      if (t0 !== 0) {
        let t1 = 1;
        if (t1 !== 2) {
          const t2 = eq(totalRows(s41, s, w1, null), num(s42));
          if (t2 > t1) t1 = t2;
        }
        const t3 = t1;
        if (t3 < t0) t0 = t3;
      }
      return t0;
    };
  },
  'report/investments-counted-once': () => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return (r2 === false ? 2 : r2 === true ? 0 : 1);
    };
    return (s) => {
      const s41 = s[41];
      return overRows(s41, s, w0, 0);
    };
  },
  'report/donations-fit': () => {
    return (s) => {
      const s43 = s[43], s44 = s[44], s45 = s[45];
      const t0 = (s45 === true ? 2 : s45 === false ? 0 : 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge(num(s43), num(s44));
    };
  },
  'report/meetings-in-a-row': () => {
    return (s) => {
      const s55 = s[55], s56 = s[56], s57 = s[57], s59 = s[59], s61 = s[61];
      const t0 = (s55 === true ? 2 : s55 === false ? 0 : 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = min((2 - ge(num(s59), num(s61))), (2 - ge(0, (num(s57) + -1 * num(s56)))));
      if (t1 !== 0) {
        const t2 = max(1, eq((num(s57) + -1 * num(s56)), 1));
        if (t2 < t1) t1 = t2;
      }
      return t1;
    };
  },
  'report/subsidies-have-amounts': () => {
    const w0 = (s, r) => {
      const r2 = r[2];
      return (2 - (r2 == null ? 1 : r2 <= 0 ? 2 : 0));
    };
    return (s) => {
      const s46 = s[46];
      return overRows(s46, s, w0, 0);
    };
  },
  'report/subsidies-by-care-level': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'running' ? 2 : r0 == null ? 1 : 0);
    };
    const w1 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'running' ? 2 : r0 == null ? 1 : 0), (r1 === 'independent' ? 2 : r1 == null ? 1 : 0));
    };
    const w2 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'running' ? 2 : r0 == null ? 1 : 0), (r1 === 'partial' ? 2 : r1 == null ? 1 : 0));
    };
    const w3 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'running' ? 2 : r0 == null ? 1 : 0), (r1 === 'full' ? 2 : r1 == null ? 1 : 0));
    };
    return (s) => {
      const s46 = s[46];
      const t0 = overRows(s46, s, w0, 2);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      let t1 = overRows(s46, s, w1, 2);
      if (t1 !== 0) {
        const t2 = overRows(s46, s, w2, 2);
        if (t2 < t1) t1 = t2;
      }
      if (t1 !== 0) {
        const t3 = overRows(s46, s, w3, 2);
        if (t3 < t1) t1 = t3;
      }
      return t1;
    };
  },
  'report/training-as-planned': () => {
    return (s) => {
      const s47 = s[47], s48 = s[48];
      const t0 = ge(num(s48), num(s47));
      s[64] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'report/hotline-can-be-dialled': (f, o) => {
    return (s) => {
      return o[0](s, s);
    };
  },
  'report/grids-cover-communities': () => {
    return (s) => {
      const s50 = s[50], s51 = s[51], s52 = s[52];
      return min(ge(num(s51), num(s50)), ge(num(s52), num(s51)));
    };
  },
  'report/stations-cover-communities': () => {
    return (s) => {
      const s50 = s[50], s53 = s[53], s54 = s[54];
      const t0 = (s54 === true ? 2 : s54 === false ? 0 : 1);
      if (t0 !== 2) {
        return t0 === 0 ? 3 : 1;
      }
      return ge(num(s53), num(s50));
    };
  },
  'report/complaints-answered-in-time': () => {
    return (s) => {
      const s17 = s[17], s19 = s[19], s20 = s[20];
      return ge(num(s20), countWorkingDays(num(s17), num(s19)));
    };
  },
  'service/menu-covers-the-week': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'mon' ? 2 : r0 == null ? 1 : 0), (r1 === 'breakfast' ? 2 : r1 == null ? 1 : 0));
    };
    const w1 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'mon' ? 2 : r0 == null ? 1 : 0), (r1 === 'lunch' ? 2 : r1 == null ? 1 : 0));
    };
    const w2 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'mon' ? 2 : r0 == null ? 1 : 0), (r1 === 'supper' ? 2 : r1 == null ? 1 : 0));
    };
    const w3 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'tue' ? 2 : r0 == null ? 1 : 0), (r1 === 'breakfast' ? 2 : r1 == null ? 1 : 0));
    };
    const w4 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'tue' ? 2 : r0 == null ? 1 : 0), (r1 === 'lunch' ? 2 : r1 == null ? 1 : 0));
    };
    const w5 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'tue' ? 2 : r0 == null ? 1 : 0), (r1 === 'supper' ? 2 : r1 == null ? 1 : 0));
    };
    const w6 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'wed' ? 2 : r0 == null ? 1 : 0), (r1 === 'breakfast' ? 2 : r1 == null ? 1 : 0));
    };
    const w7 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'wed' ? 2 : r0 == null ? 1 : 0), (r1 === 'lunch' ? 2 : r1 == null ? 1 : 0));
    };
    const w8 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'wed' ? 2 : r0 == null ? 1 : 0), (r1 === 'supper' ? 2 : r1 == null ? 1 : 0));
    };
    const w9 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'thu' ? 2 : r0 == null ? 1 : 0), (r1 === 'breakfast' ? 2 : r1 == null ? 1 : 0));
    };
    const w10 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'thu' ? 2 : r0 == null ? 1 : 0), (r1 === 'lunch' ? 2 : r1 == null ? 1 : 0));
    };
    const w11 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'thu' ? 2 : r0 == null ? 1 : 0), (r1 === 'supper' ? 2 : r1 == null ? 1 : 0));
    };
    const w12 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'fri' ? 2 : r0 == null ? 1 : 0), (r1 === 'breakfast' ? 2 : r1 == null ? 1 : 0));
    };
    const w13 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'fri' ? 2 : r0 == null ? 1 : 0), (r1 === 'lunch' ? 2 : r1 == null ? 1 : 0));
    };
    const w14 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'fri' ? 2 : r0 == null ? 1 : 0), (r1 === 'supper' ? 2 : r1 == null ? 1 : 0));
    };
    const w15 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'sat' ? 2 : r0 == null ? 1 : 0), (r1 === 'breakfast' ? 2 : r1 == null ? 1 : 0));
    };
    const w16 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'sat' ? 2 : r0 == null ? 1 : 0), (r1 === 'lunch' ? 2 : r1 == null ? 1 : 0));
    };
    const w17 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'sat' ? 2 : r0 == null ? 1 : 0), (r1 === 'supper' ? 2 : r1 == null ? 1 : 0));
    };
    const w18 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'sun' ? 2 : r0 == null ? 1 : 0), (r1 === 'breakfast' ? 2 : r1 == null ? 1 : 0));
    };
    const w19 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'sun' ? 2 : r0 == null ? 1 : 0), (r1 === 'lunch' ? 2 : r1 == null ? 1 : 0));
    };
    const w20 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return min((r0 === 'sun' ? 2 : r0 == null ? 1 : 0), (r1 === 'supper' ? 2 : r1 == null ? 1 : 0));
    };
    return (s) => {
      const s4 = s[4];
      let t0 = overRows(s4, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s4, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = overRows(s4, s, w2, 2);
        if (t2 < t0) t0 = t2;
      }
      let t3 = t0;
      if (t3 !== 0) {
        let t4 = overRows(s4, s, w3, 2);
        if (t4 !== 0) {
          const t5 = overRows(s4, s, w4, 2);
          if (t5 < t4) t4 = t5;
        }
        if (t4 !== 0) {
          const t6 = overRows(s4, s, w5, 2);
          if (t6 < t4) t4 = t6;
        }
        const t7 = t4;
        if (t7 < t3) t3 = t7;
      }
      if (t3 !== 0) {
        let t8 = overRows(s4, s, w6, 2);
        if (t8 !== 0) {
          const t9 = overRows(s4, s, w7, 2);
          if (t9 < t8) t8 = t9;
        }
        if (t8 !== 0) {
          const t10 = overRows(s4, s, w8, 2);
          if (t10 < t8) t8 = t10;
        }
        const t11 = t8;
        if (t11 < t3) t3 = t11;
      }
      if (t3 !== 0) {
        let t12 = overRows(s4, s, w9, 2);
        if (t12 !== 0) {
          const t13 = overRows(s4, s, w10, 2);
          if (t13 < t12) t12 = t13;
        }
        if (t12 !== 0) {
          const t14 = overRows(s4, s, w11, 2);
          if (t14 < t12) t12 = t14;
        }
        const t15 = t12;
        if (t15 < t3) t3 = t15;
      }
      if (t3 !== 0) {
        let t16 = overRows(s4, s, w12, 2);
        if (t16 !== 0) {
          const t17 = overRows(s4, s, w13, 2);
          if (t17 < t16) t16 = t17;
        }
        if (t16 !== 0) {
          const t18 = overRows(s4, s, w14, 2);
          if (t18 < t16) t16 = t18;
        }
        const t19 = t16;
        if (t19 < t3) t3 = t19;
      }
      if (t3 !== 0) {
        let t20 = overRows(s4, s, w15, 2);
        if (t20 !== 0) {
          const t21 = overRows(s4, s, w16, 2);
          if (t21 < t20) t20 = t21;
        }
        if (t20 !== 0) {
          const t22 = overRows(s4, s, w17, 2);
          if (t22 < t20) t20 = t22;
        }
        const t23 = t20;
        if (t23 < t3) t3 = t23;
      }
      if (t3 !== 0) {
        let t24 = overRows(s4, s, w18, 2);
        if (t24 !== 0) {
          const t25 = overRows(s4, s, w19, 2);
          if (t25 < t24) t24 = t25;
        }
        if (t24 !== 0) {
          const t26 = overRows(s4, s, w20, 2);
          if (t26 < t24) t24 = t26;
        }
        const t27 = t24;
        if (t27 < t3) t3 = t27;
      }
      const t28 = t3;
      s[15] = t28 === 1 ? null : t28 === 2;
      return t28;
    };
  },
  'service/menu-does-not-repeat': (f, o) => {
    return (s) => {
      const t0 = o[0](s, s);
      s[16] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'service/goods-issued-each-month': (f) => {
    const p0 = f('goods.a-month');
    const w0 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w1 = (s, r) => {
      const r0 = r[0], r3 = r[3], s1 = s[1];
      let t0 = min((r0 === 'toothbrush' ? 2 : r0 == null ? 1 : 0), ge(num(r3), num(s1)));
      if (t0 !== 0) {
        const t1 = (2 - ge(num(r3), monthStart(num(s1), 1)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
    const w2 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w3 = (s, r) => {
      const r0 = r[0], r3 = r[3], s1 = s[1];
      let t0 = min((r0 === 'toothpaste' ? 2 : r0 == null ? 1 : 0), ge(num(r3), num(s1)));
      if (t0 !== 0) {
        const t1 = (2 - ge(num(r3), monthStart(num(s1), 1)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
    const w4 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w5 = (s, r) => {
      const r0 = r[0], r3 = r[3], s1 = s[1];
      let t0 = min((r0 === 'soap' ? 2 : r0 == null ? 1 : 0), ge(num(r3), num(s1)));
      if (t0 !== 0) {
        const t1 = (2 - ge(num(r3), monthStart(num(s1), 1)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
    const w6 = (s, r) => {
      const r1 = r[1];
      return num(r1);
    };
    const w7 = (s, r) => {
      const r0 = r[0], r3 = r[3], s1 = s[1];
      let t0 = min((r0 === 'paper' ? 2 : r0 == null ? 1 : 0), ge(num(r3), num(s1)));
      if (t0 !== 0) {
        const t1 = (2 - ge(num(r3), monthStart(num(s1), 1)));
        if (t1 < t0) t0 = t1;
      }
      return t0;
    };
    return (s) => {
      const s2 = s[2], s5 = s[5];
      let t0 = ge(totalRows(s5, s, w0, w1), (num(s2) * p0));
      if (t0 !== 0) {
        const t1 = ge(totalRows(s5, s, w2, w3), (num(s2) * p0));
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = ge(totalRows(s5, s, w4, w5), (num(s2) * p0));
        if (t2 < t0) t0 = t2;
      }
      if (t0 !== 0) {
        const t3 = ge(totalRows(s5, s, w6, w7), (num(s2) * p0));
        if (t3 < t0) t0 = t3;
      }
      return t0;
    };
  },
  'service/bathing-and-bedding': () => {
    return (s) => {
      const s9 = s[9], s10 = s[10];
      const t0 = min((s9 == null ? 1 : s9 >= 1 ? 2 : 0), (s10 == null ? 1 : s10 >= 1 ? 2 : 0));
      s[17] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'service/nursing-fits-self-care': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      let t0 = -1;
      let t1 = -1;
      if (t0 < 0) {
        const t2 = (r0 === 'independent' ? 2 : r0 == null ? 1 : 0);
        if (t2 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t2 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t3 = min((r0 === 'partial' ? 2 : r0 == null ? 1 : 0), (r1 === 'partial' || r1 === 'full' ? 2 : r1 == null ? 1 : 0));
        if (t3 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t3 === 2) t0 = 2; else t1 = 2; }
      }
      if (t0 < 0) {
        const t4 = min((r0 === 'full' ? 2 : r0 == null ? 1 : 0), (r1 === 'full' ? 2 : r1 == null ? 1 : 0));
        if (t4 !== 0) { if (t1 >= 0 && t1 !== 2) t0 = 1; else if (t4 === 2) t0 = 2; else t1 = 2; }
      }
      const t5 = t0 >= 0 ? t0 : t1 <= 0 ? 0 : 1;
      return t5;
    };
    return (s) => {
      const s7 = s[7];
      return overRows(s7, s, w0, 0);
    };
  },
  'service/attended-day-and-night': (f) => {
    const p0 = f('attendant.hours');
    const w0 = (s, r) => {
      const r0 = r[0], r1 = r[1];
      return max(ge(num(r1), p0), (2 - max((r0 === 'hospital' ? 2 : r0 == null ? 1 : 0), (r0 === 'critical' ? 2 : r0 == null ? 1 : 0))));
    };
    return (s) => {
      const s6 = s[6];
      return overRows(s6, s, w0, 0);
    };
  },
  'service/talk-every-day': (f) => {
    const p0 = f('talks.a-day');
    return (s) => {
      const s3 = s[3], s8 = s[8];
      return ge(num(s8), (num(s3) * p0));
    };
  },
  'service/health-checks-and-rounds': () => {
    return (s) => {
      const s2 = s[2], s11 = s[11], s12 = s[12];
      const t0 = min(ge(num(s11), num(s2)), (s12 == null ? 1 : s12 >= 1 ? 2 : 0));
      s[18] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'service/leisure-offered': () => {
    const w0 = (s, r) => {
      const r0 = r[0];
      return (r0 === 'television' || r0 === 'karaoke' || r0 === 'mahjong' || r0 === 'band' || r0 === 'taiji' || r0 === 'other' ? 2 : r0 == null ? 1 : 0);
    };
    return (s) => {
      const s13 = s[13];
      const t0 = overRows(s13, s, w0, 2);
      s[19] = t0 === 1 ? null : t0 === 2;
      return t0;
    };
  },
  'service/festivals-kept': () => {
    const w0 = (s, r) => {
      const r0 = r[0], r2 = r[2], s23 = s[23];
      return min((r0 === 'double-ninth' ? 2 : r0 == null ? 1 : 0), ge(num(s23), num(r2)));
    };
    const w1 = (s, r) => {
      const r0 = r[0], r2 = r[2], s23 = s[23];
      return min((r0 === 'mid-autumn' ? 2 : r0 == null ? 1 : 0), ge(num(s23), num(r2)));
    };
    const w2 = (s, r) => {
      const r0 = r[0], r2 = r[2], s23 = s[23];
      return min((r0 === 'spring' ? 2 : r0 == null ? 1 : 0), ge(num(s23), num(r2)));
    };
    return (s) => {
      const s14 = s[14];
      let t0 = overRows(s14, s, w0, 2);
      if (t0 !== 0) {
        const t1 = overRows(s14, s, w1, 2);
        if (t1 < t0) t0 = t1;
      }
      if (t0 !== 0) {
        const t2 = overRows(s14, s, w2, 2);
        if (t2 < t0) t0 = t2;
      }
      const t3 = t0;
      s[20] = t3 === 1 ? null : t3 === 2;
      return t3;
    };
  },
};
