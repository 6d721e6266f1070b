/** The states of a project, in the project itself and in its history. */
export const projectStatuses = {
  proposed: 'เสนอแล้ว',
  agreed: 'เห็นชอบร่วมกัน',
  approved: 'อนุมัติแล้ว',
  'under-way': 'กำลังดำเนินการ',
  completed: 'เสร็จสิ้น',
  stopped: 'ยุติ',
} as const
