import { readExample, type Server } from './server.js';

/** The flagship question as readers of four languages ask it, and how the answer is labelled. */
export const FLAGSHIP = [
  {
    variables: { sector: 'artificial intelligence', place: 'Qianhai', languages: ['en'] },
    forum: 'ASEAN-China Greater Bay Area Economic Cooperation (Qianhai) Forum',
  },
  {
    variables: { sector: '人工智能', place: '前海', languages: ['zh'] },
    forum: '大湾区—东盟经济合作（前海）论坛',
  },
  {
    variables: { sector: 'trí tuệ nhân tạo', place: 'Tiền Hải', languages: ['vi'] },
    forum: 'Diễn đàn hợp tác kinh tế ASEAN-Khu vực Vịnh lớn Tiền Hải',
  },
  {
    variables: { sector: 'kecerdasan buatan', place: 'Qianhai', languages: ['id'] },
    forum: 'Forum Kerja Sama Ekonomi GBA ASEAN-China (Qianhai)',
  },
] as const;

/** What the base data answer in every language, on every engine. */
export function flagshipAnswer({ forum, variables }: (typeof FLAGSHIP)[number]) {
  return [
    {
      id: 'project-batch:acg-2025-key-projects',
      language: variables.languages[0],
      forum,
      signedOn: '2025-11-28',
      documents: ['document:baosonla-acg-2025'],
    },
  ];
}

/** Asks the flagship question in the words of one language. */
export async function askFlagship(server: Server, { variables }: (typeof FLAGSHIP)[number]) {
  const { data, errors } = await server.ask(readExample('flagship'), variables);
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return data.projects.nodes.map(({ id, label, signedAt: { edges } }: any) => ({
    id,
    language: label.language,
    forum: edges[0].node.forum.label.text,
    signedOn: edges[0].node.dates.edtf,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    documents: edges[0].statements.nodes.map(({ document }: any) => document.id),
  }));
}
