import { isApproximate, isUncertain, precisionOf } from './date-precision.js';

/**
 * When something holds, in English after a comma: `since 1995-07-28`, `from 2019 to 2021`,
 * `in 2024-11`, `on 2024-11-13`. Dates stay as EDTF has them, without its marks.
 */
export function inWords(edtf: string): string {
  const words = edtf.includes('/') ? intervalInWords(edtf) : pointInWords(edtf);
  const about = isApproximate(edtf) ? 'about ' : '';
  const perhaps = isUncertain(edtf) ? 'perhaps ' : '';
  return `${perhaps}${about}${words}`;
}

function intervalInWords(edtf: string): string {
  const [start = '', end = ''] = edtf.split('/').map(plain);
  const from = start === '' || start === '..' ? null : start;
  const to = end === '' || end === '..' ? null : end;
  if (from === null) return to === null ? 'at an unknown time' : `until ${to}`;
  return to === null ? `since ${from}` : `from ${from} to ${to}`;
}

function pointInWords(edtf: string): string {
  const isDay = precisionOf(edtf) === 'DAY' || /^XXXX-\d{2}-\d{2}/.test(edtf);
  return `${isDay ? 'on' : 'in'} ${plain(edtf)}`;
}

function plain(edtf: string): string {
  return edtf.replace(/[?~%]/g, '').replace(/^XXXX-(.*)$/, '$1 of an unknown year');
}
