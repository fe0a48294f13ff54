/** Written as one word in Vietnamese although no syllable of it: names of things that came with their word. */
export const loanwords: ReadonlySet<string> = new Set(
  (
    'makét maket cátxê xúcxích xăngđan balô xìphông căngtin vécni xirô ximăng đểcác rôbốt kịtbản mítinh mítting tíchkê xiclo côngxon gara ' +
    'ôtô môtô panô axít axit ôxi ôxy ôzôn vắcxin canxi prôtêin kilôgam kilômét xêmina lôgíc lôgic catalô karaôkê đôla ápphích ' +
    'băngrôn côngtenơ rơmoóc tivi sêri đềxiben ampe vôn oát mêgaoát rađa rađiô víđêô phôtô phốtpho clo iốt iôt nitơ ' +
    'xilanh xăngtimét xentimét milimét mét hécta héctô tấn lít xít bêtông côngtơ kếtsắt sơmi cátxét xicôm ' +
    'zalo facebook tiktok youtube google viber messenger fanpage website web internet email mail online video clip camera ' +
    'app smartphone wifi robot logo file link livestream podcast infographic banner poster standee pano maket marketing ' +
    'logistics startup homestay blog tablet laptop server cloud chatbot blockchain scan photo slogan hotline fax ' +
    'covid vietgap globalgap ocop iso pdf docx word excel powerpoint kwh km ha kg cm mm ml usd vnd'
  ).split(' '),
)
