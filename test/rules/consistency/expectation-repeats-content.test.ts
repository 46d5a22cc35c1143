import { describeRule, type Case } from '../describe-rule';
import type { Changes } from '../form-builder';

const task = (content: string | null, expectation: string | null): Changes => ({
  C14: content,
  E14: expectation,
});

const copy = (content: string, expectation: string): Case => [
  task(content, expectation),
  [{ cell: 'E14', severity: 'info', detail: '', message: 'same', data: {}, fix: 'none' }],
];

describeRule('expectation-repeats-content', {
  silent: {
    'at a result with a number': task('开设公益艺术课程，聘请教师授课。', '学员结业率95%以上。'),
    'at a result about the same thing': task(
      '修缮剧场屋面和消防设施。',
      '剧场屋面不再渗漏，通过消防验收。',
    ),
    'at a result that begins with the content': task(
      '开设公益艺术课程。',
      '开设公益艺术课程，全年培训学员2000人次，结业率95%以上，学员满意度90%以上。',
    ),
    'at a content that takes up a part of the result': task(
      '采购图书，更新书架，培训管理员，建立读者档案。',
      '采购图书1万册，借阅量增长10%。',
    ),
    'at two short texts': task('培训', '培训'),
    'at a blank expectation, of which task-incomplete speaks': task('开设公益艺术课程。', null),
    'at a blank content': task(null, '开设公益艺术课程。'),
    'at the content of another task': {
      C14: '组织广场舞大赛。',
      E13: '组织展演，服务群众5万人次。',
    },
  },
  speaks: {
    'at a copy': copy('开设公益艺术课程，聘请教师授课。', '开设公益艺术课程，聘请教师授课。'),
    'at a copy with other punctuation': copy(
      '开设公益艺术课程，聘请教师授课。',
      '开设公益艺术课程；聘请教师授课',
    ),
    'at a copy with a word more': copy(
      '开设公益艺术课程，聘请教师授课。',
      '按计划开设公益艺术课程，聘请教师授课。',
    ),
    'at a copy with a word less': copy(
      '组织开设公益艺术课程，聘请教师授课。',
      '开设公益艺术课程，聘请教师授课。',
    ),
    'at clauses in another order': copy(
      '开设公益艺术课程，聘请专业教师授课。',
      '聘请专业教师授课，开设公益艺术课程。',
    ),
    'at a copy over several lines': copy(
      '1.开设课程；\n2.聘请教师；\n3.组织展演。',
      '1.开设课程；2.聘请教师；3.组织展演。',
    ),
    'at a copy in letters of another width': copy('开设ＡＩ艺术课程12期', '开设AI艺术课程12期'),
    'at a long copy that ends in a slogan': copy(
      '开设公益艺术课程，聘请专业教师授课，组织学员参加汇报演出和优秀作品展览。',
      '开设公益艺术课程，聘请专业教师授课，组织学员参加汇报演出和优秀作品展览，效果良好。',
    ),
  },
});
