/**
 * Syllables that stand together more often than chance, counted in 714 official documents that are no plans (lower-case
 * words in running text, 2,441,528 syllables): counts alone, no text. DECISIONS says where they come from.
 *
 * A line: the first syllable, then each second one with two capital letters, A = 0: twice its PMI and twice the binary
 * logarithm of the documents it stands in, both cut to a whole number.
 */
export const syllablePairs = `
a khoảnGL vàoDG mụcCJ
am hiểuSG
an toànLP ninhMO tỉnhEN nhânDH sinhCG nơiDD phườngCD
anh hùngVD
axit nitricVE
b khoảnGM
ba mươiQK trămNE lôJD phầnDD
ban nhânJR hànhHR kiểmDK thườngGK chấpFJ đầuCJ chuyênDK cánED đêmIG sángEE
bao gồmNP bìNI cátLH góiMG nhiêuOG cheKG quanhKF mìnED thuốcDE giờGE quátKD hàmED
bay vàDE khôngGE khácHD hơiOF hoặcDD
binh vàGE
biên bảnJN giớiMJ chếHI phòngGG nhậnEF soạnMG laiLD tậpED
biến khoángIG nguyênJE độngFI đổiGI chủGK đườngGK dạngJG sâuJF ápGE dịchEE nôngHF phứcIE huấnFF mấtGE mạnhHE thủyDD quếOD
biết vềGL vàEK đểGH rõHD kếtDD rằngLD tìnhHE cáchED giữaGD
biển báoIK kiểmGI đãGD củaCF vàoHD vàCH chưaHE theoCF nằmKE phảiCE cấmGF đểCE hiệuDE cảnhFD đangFD
biểu quyếtJN chínhGL thamIM mẫuJJ diễnMI trưngMH tượngIL đượcCL đồHG toànCH mờiID thịCD
biện phápKO chínhEK xãCE
biệt làGL cầnHD vớiDG khóLH nhómID đượcCG đểEG choDG quốcGD trongCH phảiDE giữaGF trênCE khácDF đốiCE khiCE baoDE nhưngFE vàoCE thìCE phứcID soHD phùCD thựPD
bom đạnQD
bu lôngUE
bua xongND lỗKD khôngED
buôn bánNG lậuUE rượuOD
buổi làmKG chiềuLF tiếpHD sángMD
buộc phảiJJ thôiPI đốiFE cáFG vàoFE nhậpFD chặtKD đểCD khiDD
bà cóEG mẹOE
bài toánLG tậpKF giảngLD viếtIE
bàn tỉnhIP giaoKM cấpDH quảnDI trọngIG từEG khôngDG xãEG huyệnGD phímME toànCF địaCF vùngFE đặcDE đấtCD nơiDD
bào dânIE
bày vănGG cácEG tạiFF trênGE dướiJE chiHD nhưGF mộtEF theoCF tómNE ngayKE thànhDE ýEF cânKE đểCF cùngFE ởDD thamDD
bác sĩRE
bách củaFH phòngHD
bám sátNE
bán hàngJI kínhNJ lẻNG tàiEF hóaEF véME buônME nhàDE lạiEF chuyênED vậtDE quýJE raCD
bánh cóGD xeME
báo cáoLR choEL bằngFK kếtEL hiệuFI đểDK nguyFG hàngDE trênCJ chíGF rõEF chấmGE kếCG ngayHH quaCF xácCF danhCG yênLF tạmEH nhắcJF nhuFF lịchDE cấmDE viếtDE rủiGE tớiCE lệnhDD
bãi nhiệmIL bỏMK thảiME nổHI mìnIH đỗNE chứaIF miễnJI trốngMD sôngKE tậpFE đấtDD bồiGD
bão hòaOD
bê tôngWG
bên ngoàiKJ cóFL trongGK dướiJG nhậnEG tráiKH phảiFG liênEG thứIE cạnhLG muaJG giaoEE trênEF chuyểnED bánGF kiaLE khôngCD cùngGF menuJD gửiEE thamDD khoEE dựCD thuêGD
bì chứaJE
bình đẳngQM thườngKK chữaJG củaCH trongDF quânKE đồHE chứaGD làDE
bí mậtQJ thưMH quyếtEE
bích thépRD dàySD
bóc hoặcHE lớpLD bìND
bón vàDD
bóng đènQE bànKE vàDD đượcED
bôi trơnWE
bù trừOE đắpSD
bùn khoángHD đấtJD
bút chìSD
băng tảiME cáchLG
bơm chữaLE nướcGE vàDE
bưu chínhKJ điệnJH
bước sauIG thiếtHE tiếpGG tươngJE choFE nàyEE trướcFF lậpED thựcCE thứHD giảiEE đầuDD chuẩnED ởED
bạc nhàJG
bạch vàCG vềDG
bạn cóEE sẽLE đãHD muốnOD chỉED
bạo lựcLD
bản saoJL củaCP đềFK chínhEL quyCM đếnEJ trảHJ vẽJK choCN đãEH thôngCK điệnEI giấyDI điHH đồGI chấpFJ yêuEI hướngEM làCG kêEG cầnDH lấyFG gửiDJ sắcIK tráiFD xácCI camHJ gốcHI phátCF ghiDG mớiDI mỏDF kèmCI lưuDH dịchCH đăngCG nghiệmCH xinEG họpCG chờGD thânGG nêuCF bầuCG thỏaEF tớiDF inDE đônED mậtCD dàiCE tríchED rồiDD kịpDD đínhFD nhápKE quậnED
bảng sauFD thôngEF tínhFE thốngFD cậpID nộiEE ghiGD danhEE dữEE biểuFE phânEE kêFE dướiGD tổngED trênCD liệtHD quáDD thổngQD
bảo vệLP đảmKP quảnGM trìJJ hiểmHL anGL theoCM nguyênGL dưỡngII mậtII phùFL tồnHK lãnhFG tínhDI yêuDH hộFH khoảngFF mốiGI lưuDF đúngCG lướiGG bánDG khảDF kínFE đầyCE duyFE rằngGD tuânDE tàngHE tuyệtIE tinhFE kịpDE giảmCD kíchDD đạtDD trậtCD chắcFD
bất thườngNM độngGG kỳJJ khảLI hợpEH cứHG cậpIG lợiFF ngờND
bầu trongHL cửNM bổIL raJM đượcDK lạiDG trònJE
bậc anID lươngOD
bắn tóeUE
bắt buộcQL đầuKL cháyIE giữIF tìnhHF lửaJD nguồnFD
bằng vănIN hìnhHM cáchHJ cácCM xeIH chữIG phươngEK vậtEF cụmGG chứngDG tiếngII dâyGE mộtCI kípGH thépKE ngônKG gỗKF đườngDH nguồnEG tổngDG nhiềuFE điệnCE máyEF giáCF khuCE kimHE nhauEF ốngHE khenEE cửDD phẳngJE chiềuDD gạchIE tờiKD tốtFE bốCD mãFD ôDE tỷEE tayFD âmGD cátED dòngED loaJD buKD đáCD
bến xeLF thủyMG cảngNF bãiLH phaoQE phàPD
bề mặtOI rộngNE
bền vữngSI
bể chứaNG nướcID đổND
bệnh nhânGG việnMG hiểmIF vàCE tậtMF nghềID binhND
bị đìnhKL mấtKJ nộiFM chiaHL xửFL khaiDH chuyênFI xemFL xóaJK xétFI thuEI điệnEG phụcGH đoIH bãiGL hỏngJH truyHJ tạmGJ câmJD hưJG thươngFD ảnhGI chứaFF vũFE hủyHF bảoCH giảiCH cânJE kỷGH đầyEI báoCG hệDD xoáLH tiêuDE chấmGH nghiêmGG chươngEG đảmCE giámEG nhắcKH lưuDD thiếuIF ráchLF diGG đóngDE kỹCG thayDG saiFD cháyCF xêLG xâmIG thấtIF rửaHD nângED giảmEF ápCE rơiJF bệnhFF ròIF yCE cấmDD ghiCE chiếmHD nạpED gạchHD thíED tốiCD trừCE canID chếtJD nạnDE hútGE bỏCE tướcHD tổnHE suyGE khửIE bayEE vỡIE xócMD nứtHD chụpGD tiênDD bắtCD giánID hởHD tẩyGD tungJD xoắnJD
bịt kínRE
bọc cáchJD kimND
bỏ phiếuOL mộtGH cácCH khoảnEF sinhHI điểmEG toànEE ngayKE sótMG quaFF hoặcCD nhữngFE họcEE kếtCD điFE hiệuCD nộiCD
bố tríMM thôngGG danhGH trênFH hợpCG quyếtDF kếtDG cụcKF làDE khuFE thủEF đóngGE loạiEE mởHD lạiDF thìDF ápED phùDE chậmHE pháED
bốc dỡPG cháyKG xếpKG xúcMD
bốn bánhUD
bồi dưỡngQN thườngMM hoànGD
bồn chứaOI hạngME
bổ sungMQ nhiệmFM
bổng vàFD
bộ phậnLN hồGK máyIN quảnCI hoặcCJ nhớKF phảiCF giữaFG làCG đangGF quốcDE dữDG kỹDG trựcCE diệnDI mônEE quaCE xửCF caoCD tổngCD quáCH thụGE màCH phụDF phốiCE khoaED nhằmED quỹCE thônCD chởFD đàmHD bóngGD quậnFD
bột phảiGE
bờ biểnLE sôngND
bởi cácDH cơDG vìKG mộtFE khoảnDG ngườiDE conGD nhiềuGD
bục hoặcID nướcID
bụi nổJE
bức xạSG xúcNE tườngOD
c khoảnGL
ca hoặcGE làmID
cai nghiệnSI tổEF
cam kếtLL đoanRG
camera đểIE
can thiệpWG
canh gácRI
cao tốcNH nhấtIM hơnJJ anGD hiệuGK cộtLG chấtDI độFG trìnhCJ suMG tuổiKG tầngFE năngEI đẳngKF nhậnCH khảGF lớnGE sựCF thượngMG vịCG sứcHG tínhCD ýCE đờiJE quáCE tốiED tườngHD vìED tayFE xuốngGD mứcCD
che phủKH chắnPI kínMD lợpQD khuấtTD choEE giấuRD
cheo leoZD
chi tiếtNP phíKL nhánhML khácGM bộEF tiềnFL thườngGH tàiCK tiêuFH choCI trảGG ngânFF từngEF
chia táchML sẻPK tàiFK choFL thànhFJ chấmKK nhỏGE làmDF raEF
chiếc hoặcHD
chiếm tỷOF đoạtTF khoảngLE dụngED
chiến lượcRK tranhMG sĩME sỹOE
chiết xuấtJE
chiếu sángNI củaDE nổGH hoặcFG ngườiGD hồFG thôngEE vớiDH tớiGD phimND
chiều caoLJ dàiNJ sâuMI rộngKH ngangJF dàyME từCG dọcMD tăngGD thẳngID
cho phépIQ cácEP cơEN ngườiFN tổEM hộiCL thuêJJ việcDL hoạtDN đếnEM mộtEM doanhDI từngHK nhàDJ cảGL thươngFF phùEK ýEJ bộCL toànCH họcDH chủDI phươngCH nhữngEI đơnCI thấyHI sựCK cánFJ mỗiFI mụcCI mượnKG rằngIG tấtGI bênEH kháchEE giáoDE mỏDE xeDG lộFH vayJG phụDF conDG sứcFF mọiEG độiGG emHE nhiềuDG khốiCD lướiGG thợGD nhauCE quỹDE bãiCG chúngDE cộngEF nóEF trẻGE laoCE biếtEE víED nhuDE tớiDF nênEE ôngED buồngED taCD caFD ngậpHD lanhGD câuCD
chu kỳMH đáoVD
chung củaEN làHK vềFJ đốiGG cưMG vớiDG choDH trongCH đôHD thuốcED xãEE đểCG vàoDF màEE khuDD đãCD thìCD đamOE niềmPE mụcCE
chuyên ngànhMN mônNP dùngJK giaFI tráchGK mụcFF đềDI viênCI nghiệpCJ dụngCH chởKG biệtFF trangDE sâuFD
chuyến xeLE bayOD hàngHD
chuyền côngIG sảnGG
chuyển hàngIL nhượngMI giaoIN đổiGL vậtFG tiếpFK hóaDI đếnDI hồDH sangJJ dịchEK từCH tiềnEH mụcDG tảiDG mạchKD bằngCG phátCE raCG thuốcCE điED vũED khẩuCE khíCD trạngEE biếnCG tươngCF hoáFE maCE tráiDD giữaCD tớiDD lênCE
chuẩn kỹKM bịIN nàyFD hộiDL ủyHL quốcGH vềCG ápGG thànhCJ hóaCG thiếtDG yFG trởEG môiDD đánhDE cụCD khenEE chungCD
chuỗi cácFD giáID
chuột vàoLE
chánh vănLE
cháy vàEL chậmME tựGD nổEJ chữaHI hoặcCE đốiCH choCG lanLD trênCD loạiDE khácCE thìCE bằngCE nhưCD nhỏEE ởCE phùCE thíchFD rừngJD
chân tầngMF cộtNE thànhED
chèn lótSE lênMG cốJE
chéo chứcEE
chép vàGL đầyIE cácCE nhầmPD
chênh lệchTH caoJD
chìa khóaTF
chìm ởMD
chí quyDF phânGF lãnhIG theoCG xácGG thànhEE làEF sauEG tạiCF đánhGE dựDE thamEE cụEE đểCD khácCD chủCD điệnDD lựaGD
chính củaDO thứcHN sáchIO quyềnEP hoặcEM trongDL xácGM cấpCO trịGN cùngHL màHL đángKL khiDM đểCK nhàCI thuộcCJ phủDH trênCH tựCK giữaCF cònDF gầnFD hằngFG quỹCF nhằmCD tảCE
chòi bảoLD
chóng vàEE nốiLD
chôn lấpSD sâuPD
chú ýII trọngIG giảiEE thíchJE
chúc cácGE màLE sứcND
chúng taOI tôiPF doFG khôngDF đượcCE nhânCG thamFG trướcEF sẽGE vàoEE thườngFD hàngDE tậpEE dướiFD lạiDD
chăm sócXG loWE
chăn nuôiSF
chơi golfTD
chưa đượcGL cóEL đầyKI thanhHK đủHI khaiFG bầuJK xácGI phùHI hợpDE thựcDI hoànGI đápHH hếtIG thànhDE đảmEG thốngEG banCF đạtIF kêFD giảiCE xongJE làmCE tiếnED cungEE bànEE đúngEE chặtHD đấuED phátCE caoCD đưaED gửiCD
chương trìnhKO nàyCD dùngFE mụcCD
chướng ngạiWD
chạm vàFE
chạy xeKE thửKE tàuKD nhanhNE trênGE bằngFD
chảy vàoJD
chấm dứtRN điểmGG phẩyOE thanLD
chấn độngJI chỉnhJF
chấp thuậnNL hànhHN nhậnEJ giữaEF
chất thuốcJL vàDL lượngHN nguyHJ cầnHG cóCJ cấmJG vềCI độcJJ thảiII mớiFG dễII thuộcDH phảiCK maFI lỏngII đãCG thủyFE thườngDK gâyFG ănHF thìCK nhậpCE mỏDG đạoCI rắnHF màCE nạoID vôID diệtEE trungCE phóngGF đápCE chưaCE nhưngDD oxyIE nằmDD dạngCE phứcEF tồnCE dinhED hữuCD áiKE tốtCE xúcCD khẩnCD
chậm nhấtKK triểnGD tiếnGD
chập mạchTD lạiJD haiKD
chật chẽSE
chắc chắnSJ
chắn bảoHH chốngIE đểED cáchGE đảmFD
chẳng hạnLE
chặn tộiNE vàDF ngườiGE ngayMD khảJD
chặt chẽSN vàoGE hoặcCD
chẽ hoạtIL tổIK vớiFH củaCG vềDF cácCE việcDE giữaHD
chế biếnLK độJO quảnFM làmHN hoạtFM phẩmIE tạoHI doEL giảiFK mộtEG khenIL bầuHL đạiEK khácDK phốiEH ảnhDD tốiCD
chết ngườiID
chỉ đạoJP hoạtFM tiêuIL địnhCK đượcEN hànhDL côngCL huyKJ sốCK năngGK trụIJ dẫnFJ kiểmCG khácCK mứcFE liênCH cầnDH thườngEH rõEF thịEH raDG chuyênCG ghiDF thưEG ápDG giớiDE khoCD trangCF cònDG emailJE đàoDE thứCD httpsED muốnFE
chỉnh giấyII sửaHK nộiGI chấpHL quyCI hồEH thôngEF dựEH thiếtEG khuED chủDG phươngCF lầnFE lạiDF danhDE tiềnDD hìnhCD tổngEE địaCF cụcID giảmFE mứcDE hạngFD nhữngCD nângEE phùCE tiếnCE trangDD
chịu tráchMQ sựIM lửaNH nướcFI lựcGG ápFE nhiệtID ảnhGF mọiFE đựngKE tảiCE
chọn tổEG nhàFH côngCG vàoFE mộtEH đểEH lọcME chủEE phươngDF làCG hồCE đơnDF nhữngFF vịCD ápEF loạiCE lựaGD chiềuED đườngCE tốtGD nútFE khoảngED tớiED rồiGD
chối cấpIG phảiGD cungHE thẩmED sửaFD khôngDD
chống maMK thamJL rửaOL cháyJJ sétNG tộiMI thiênLG tácFF thấtME đáHH buônMD dịchEF trảFD ănIE cắtHE nóngKD rỉKD tệID lãngKD
chốt đạiLH sốHE củaDE
chồng chéoSI lấnSG vàDD củaCD cácCD
chỗ cóDD hoặcEE ngồiRD cheoTD
chớp đangLD
chờ phânKE duyệtJE đợiQG phátHD banDD
chở ngườiIG hàngIG kháchLE
chục ngànWD
chụp trongHE ảnhME lạiHD
chủ trươngNO trìLO đầuIL tịchHM yếuLM nghĩaJK sởFJ hàngGG độngDL quảnDI đềEG nhiệmDH khoảnCK nhàCD doanhCH chốtLI
chủng loạiNK
chứ khôngLD
chứa hóaHI vậtGI cácCH nướcEG thủyJE khíHH hàngFG chấtDF thuốcGE trongCG phảiDG lớnHE đếnDE nhiềuHF đựngMG chấpFF bênGE phụFD dữDE khoángCE tốiFF chịuEE tiềnDE lưuED nhữngED ngoàiCD ápDD
chức năngIP thựcEO thuộcFM vụDM danhGN chínhCO đạiFM xãDM thànhCJ trựcDM lậpCI bộCM triểnDM họpEL đảngHG đãCM kinhCK dạyIL đàoFL đăngDH dướiEL đánhDG đặtDE tínFH thiCJ phiHD vìFK thamCJ huấnDI giámCH xinDI đangCF canhFH nghiênCH cuộcCG ràDG khảoDF lễHD diễnEG hữuCG tuyênEF lựaCF phiênEE buổiFE quyênDE trúngEE võFE gặpDD
chứng nhậnKN chỉIM minhJL từGM viênEH thựcEK khoánME cứDF thưDE
chữ kýJK inNF sốFI viếtLF cáiNG thậpLH nhậtJG bằngDD trênCD
chữa cháyNM làmFD bệnhLH tàuJE cơCE vậtDG chaiLD nộiDD hưID
click chuộtVD
cm củaDE xKD đếnFE kểGD
coi làLK nhưKG
con dấuNN ngườiIK trỏPF đẻPD chưaGD bênGD nuôiIE nhữngDD
cung cấpJO ứngII
cuả chấnTG
cuối cùngNK nămGG dòngME thángDD đườngED
cuốn điếuUE
cuộc họpON thanhHE thiHH sốngNH kiểmDE đấuHD đuaKD vậnCD
cài đặtPJ
càng caoKF tốtOF phátIE
cá nhânKP biệtFF
các quyDP cơER tổEO hoạtEO côngCN nộiFO thôngEO khoảnDN loạiFN trườngDN vănDO nhiệmCO vấnGN điềuCN thànhCN yêuEL đơnDO giảiDM bộCM nguồnFN điểmDL phươngDM ủyEL hìnhDN khuEL cuộcHM hạngHJ biệnFM sởCM dựCL chươngFM giấyCK xãCL chủCM mụcCL tiêuDK lĩnhDL cụmEH dữCH thaoEH hệCJ bướcGK nghĩaEJ thủCL dịchCJ bênEI tậpCG danhCL lỗEF phiênHL khoCH yếuEI nútEH môCI tuyếnCI đặcCI mẫuDH nguyênCJ bảngEG câuGI máyDH lớpFJ bàiFG nhómCI khốiCG đoạnCI ôngFI ảnhDH hàmDG tìnhCG hòmGD dâyCH huyệnCF cặpHF hộCE nghiênCE trạmEF vùngCH cánCG lòCD thânED âmFE tồnCF cănCH thỏiFD khóDH khóaEH khâuHD kháiGE quậnFG bệnhDF víDF mốiCF sángCG dạngCF lệnhDE thỏaDH cộtDF dòngCG giaiCG ngạchFD đợtEG vướngDG gócEG vếtFE moduleHD hiểuCG nhánhCE kiểuCE tiểuCE nềnCF lôCE túiFE luồngDD buổiEE sânDE mảnhGE kheGE lỗiED bitGE websiteDD hangFD góiCE đỉnhDD khungCE emDE hộpCD hạtDE ngônCE khoáED ngôiED
cách hànhFK anHK phápFM từFJ đạiHL giữaIH lyLH nhauII vịEH chứcCI mạngJF thứcEI điệnEH sửCG tốiHH đếnCG đểCH lỗGE thủDG tườngJF mépKE khuDF khácCE clickND phânCG xaJE gầnHG thiếtCE truyềnED khoDE lớnEE nhìnIE nàoGE tínhCE khoảngFE trụcID dùngED đưaEE lềKD diễnGE đệID bỏDE mặtCE nềnFD soFE màCD đóngCD moiLD
cái đầuKE tiếngKE
cán bộMN sựGE
cánh quạtVD
cáo kếtHO sốEM tàiEM tìnhJM liênFL nghiênJH đánhHI vềCL kiểmEM thẩmDL tổngGM kinhEH việcCL quyếtCL hồCL bằngDJ thuộcDK hàngCI độtHF hằngGG tómIE khắcEF khảoEE lãnhCE đápCD thuyếtFE ngayEE
cáp điệnJE treoQE phảiFD thôngFD trụcND đểFD
cát cóEG hoặcFG trênFF tạiDF chữaIE
câm trongGD khôngGD phảiFD bằngGD mộtFD đốiFD đểFD raGD làED bịED thìFD ởGD
cân đốiIH bằngIE hoặcGD nhắcOD
câp nhậtPE
câu hỏiQG lạcNJ lệnhOD trảID ngắnME liêmRD
cây quyếtIE trồngQF xanhOF thuốcHE
còi thôngJG
còn lạiKM hiệuJJ thờiGJ phảiFI cóCJ ởGJ hoạtDI giáFH đượcCG nhuJF phùFF đủEH mộtDG gọiHF khảHF sótLE hạnCF tồnGF trữFE chưaFE thiếuKE đangFE chậmHE thấpHE nhiềuFD đơnCE sinhDE khiếuGE dưJE thừaIE giữFD
có thẩmHQ liênHQ thểHP tráchHP hiệuGQ vănEM thờiEN yêuFN ýFO giáEM trênDM điềuCM sựDM đủDN dấuFK mặtFM nhiềuFM khảFK chứngCJ ítGM tínhDM giấyCK nhuHK đơnCL thayEK độCJ nguyCJ nghĩaEI tênCM diệnDI chiềuEI nguồnDL biệnDI chứaDI tộiFL conDJ nhữngCJ ápCF cùngCJ kíchEI saiEI nhiệtEF vốnDI khóEG màuEG tốiCI íchDG cănDG sẵnGI trụCH hàmDG ảnhCI hạiCF gắnEF vỏGE uyDI biênCI bảngCG thẻFD lắpDD tỷCF máiFE khóaEG thỏaDF vướngEH nguyệnCG thêmCG mốiCF tọaED nắpHF diCG xuGF nồngEE gờJE gìEE lệnhCF khungDD khoáGD vaiEF gạchED nhãnCE rấtDF khuyếtED dánhIF dôngID dánED muiJD lỗiDD sươngGD lúcCE thâmDD chồngCE giôngHD tảngCD bềDE chènDD chênhED vaCD vẻHD
cô đặcND
côn trùngRF
công trìnhHN nghiệpIO tácIQ nghệJO việcFO cụHM nhậnEO bốIM chứcCN khaiDN dânDN suấtIJ xâyDJ trựcDJ tyGL lậpCJ quốcEJ năngDI xửDE cộngHK thìCL thứcCJ đoạnEH íchCD nạpCD chúngCG sứcCG binhED soạnCE
cùng cấpHM vớiGL mộtHK tênIL loạiGG thờiCF lĩnhEE kỳEE hướngEF lúcJE nhauFE phốiEE nằmHD chungEE ngànhCE
căn cứNO cướcPG hộIE
căng quáKD dâyMD
cũ đểDE trongCE
cũng nhưKI cóFI đượcEI làGG sẽJF đồngEF tươngHF khôngDF chưaHF phảiEE chỉDE choCD tăngHD
cơ quanJR sởJQ cấuHO bảnDN chếEN giớiFJ khíCH gâyDH rủiGF tàuCD xảyEG mấtCF bắnFE sậpHD
cư trúOJ nôngKE lânNG thônJD trênDE ởED
cương yêuJD chiID
cước côngIH
cường côngFH độJI sứcMH tìnhJF kiểmFE đápID sựFE phốiHE năngFE thanhFE hiệuFE thêmJE khảHD thôngDD
cưỡng chếMD bứcTE
cạnh tranhOI đóJG phátHD củaCD cácCE việcDD
cả cácGM haiKL nướcFK nhiệmFK thờiFG ủyGJ nămEH trườngEF hệFG mọiIF khoángDE vănCE ngườiDG nhữngFF thịFF dữDE tiềnCD baGD tínhCD hộpID
cải cáchMK tạoMJ tiếnJH thiệnKI
cảm ơnUI thấyME giácOD
cản trởOJ ngắnQD choHG nhỏKD
cảng biểnNG hàngIF thủyLE dầuLD cạnQE cáFD
cảnh cáoJL báoJJ hàngJE quanDG khóLG tạiDE giớiHF sátGF đặcGF cụDE
cấm hoạtIG xuấtHD nhậpGE theoCG phảiEE trongCG phátFE sửDE lửaJE ngườiCD
cấp tỉnhGQ giấyHN lạiHK xãGM phépEL thôngDN quyềnCF điềuDJ huyệnIL dịchFM chứngDM uỷHF choCM nướcCI trênCK điệnDH đổiCG sửaDG mớiDH tươngEK caoDG thẻIK đóCK đặcDG báchKJ thôiIK nàoFK cứuCH đầyCI phóDG tiểuFD trởCG kịpEG bởiDF chấmCD mãCD triệtFD bậcDD
cất giữPG chìaSD
cấu hạNH tổGO trúcLJ tạoGH kiệnEG chịuGF dạngID thànhCH hìnhDG hãmLD
cầm cốOF tayPF
cần thiếtKP kiểmIH phảiGN bảoGJ sửaGH nêuID đượcCJ xửFH giảiDG xóaIF saoFE sửCI lưuFG traoJF khoanFE vậnCE tôGD nộpEG sựCG làmCG phânCF bổCG inHE ghiDF ràGE tìmGE xemCF thêmFE gửiCD đạtFE tạmED lấyEE chúFD dùngDE chọnCE vẽFD tuânEE ítED đápDD bámLD nạpDD
cầu củaEO vềFL theoCM đốiEI sửEI bổFG tổCI cơCI sauEI nhiệmCL quảnCI cảngJF anDG sửaEH ngườiDG kỹEI phảiCH khácCH doanhCF bảoCH chủCE thiếtCF giảiCG nghiêmHG giámFF xácCD tiếpCG phátCG chungEE đườngCD daoKD nguyênDG nghĩaDG bắtFF tìmFE trảDD thươngDD ghiCD phaoJD đặcDE phụDE tốiDE bồiEF thangGD nộpCE nốiDE diFE vốnDE thuêDD tạmCD mọiDD
cẩn thậnWH
cận nghèoOF thôngFG vàCF trênFE đểEE chủFD đếnDD nhauHD
cập nhậtPN vàoGG đếnCE
cậy củaFG
cắm mốcTE biểnME
cắt giảmOF hiệnGD ngangKF vớiDE điệnFD
cặp cửaOE
cọc đấuMD tiếpID
cố hóaJJ địnhEL cháyGI trongDH anFF hoặcCF nghiêmJE ýFF sựEF xảyJF liênCD môiFF khẩnID tìnhGE mạngGD trànNE gắngPD phùDD mấtGD nguyCD
cốt thépRE caoJD lõiSD
cổ phầnLL truyềnNI đôngPF độngDG vũIG phiếuJE điểnLD
cổng thôngIG dịchHE raHD
cộng đồngKM tácIF phụcGF lựcFE thêmID
cột thuốcKG buaQH thuHE hiểnND bằngFE trongCD hoặcCE đếnED ápGD
cờ tiếpHD
cỡ chữPE hạtND trênED
cụ thểKP hỗML phụcFG chữaED pháFD gánhMD
cục bộIH trưởngJF theoEE vềDD thuộcED hoặcCD
cụm côngII từJI
của phápGQ cơDQ cácCP tổDN ngườiEO dựCL mìnhHN doanhCK đơnCM từngFM chủCK thươngDG quỹEI nóFJ kípDE phụCG chúngDI mỗiCJ dâyCG mạngCF kháchCF tàuCG tấtDI bàED tấmEH họCG sóngEH độiCG hỗnCD bạnCE ôngCG chiếnCF giếngCD sànCD thuyềnDD thợCD máiDD cápCD đợtCD loạtED vợFD tòaFD tờiDD
củng cốPI
cứ vàoHM phápEM quyDM đểEI hồEK choCE xácED kếtCH khoảnCI đặcFG điểmCH tìnhFG yêuDH nộiCG cuốiGE nhuFD
cứu nạnMK hộLL khảLH khoaLL khẩnMJ sựHI tráchGK vănDE hồDI trợFG tiềnEF hỏaKF sinhEE thịEF chữaDE
cử vàoJL ngườiHJ cácDL đạiHH nhânCF thamEE raDD giữFD
cửa mỏMF khẩuKJ sổNH quốcIG liênFG hàngFG raFE khoGE phíaJE thoátIE mởGD kínhFD
cự lyTD
cực thamKI choGH đạiID đóngJF đếnEE trongCD
d khoảnGL
da camPF vàCD
danh sáchLO mụcJM dựHL cáHJ hiệuFL lãnhIL chủFK nhàCG ủyEI ngườiCH nghĩaEH lamNG nơiDE
dao độngIE hoặcFD
di chuyểnKK dờiRH độngGI tíchJI truyềnKE sảnDE dânFG chúcOE
dinh dưỡngME
diễn raKI tậpKI biếnKI cácCE đạtKF mônIE võNE dướiHD thôngDD ởFD doDD vănCD
diện tíchMM theoEL choFL trướcHL phápDK tổDL chủFG tạiCG lãnhGH phảiCH thươngFD rộngGE phầnCF ngoạiGD giáoDD đồDD sẽCD
diệt khuẩnQF cônQE
do cơEN cácCN chínhCL ngườiDI ngânHL mìnhHI cáDL bánFK bịCG đóDI thiênHF đáFH sắpDH vậyFF hếtEF mấtFD thayCF mảnhKG chưaCF gìHE lỗiHF sẽCF sóngFF ngừngGF thợFD nàoDE bấtCD cuộcCE mạngCD
doanh nghiệpJO hóaGH vậnGH dịchGI vậtEG trongCH nhânCI thuộcDI thuốcEF thuDF tạmGD tráiHK bấtGF tiềnDF xăngJE rượuHE
du lịchQI
dung vănEI tíchHI sauFM quyCJ liênFM khácFK chínhDI vềCK thanhFE chủFJ đềDI điềuDG kiểmDI thuộcDH giấyDG dịchEE cầnEI nêuGJ đãDI huấnGF thayFH báoCI dựCI đồngCE chiDI ghiFF phươngCG giámFE kêEE tráiFF môiEF sửaDF đăngDF trọngFG đánhEG xácCD yêuCF kiếnCE giốngID cụDG nghiênED chưaDE chươngDE camFE cònCE đangCE
duy trìOM nhấtJG tuPF
duyêt vàoND
duyệt điềuFL quyCH theoCL phươngFJ dựFI kếtEH hoặcDI kếFI đềDG tạiCJ danhEG thiếtDH lạiDE thìDH nộiDE tiềnDE mớiEI địaCD khuDE kèmCG chươngED tỷFG trữDF tuyếnCE nhưngEF rồiFD
dài thờiHH cộtMG hơnHG khôngEE hoặcDG bằngFE hạnEG từEG lượngEE hếtIE buaME thêmIE cầnFD đểCE
dàn đềuQE
dàng vàDD
dành choLM riêngKF tốiIE
dày khôngIE đặcKE
dán nhãnQF biểuLE băngSG đủIE báoGD
dánh sáchNF
dân cấpIN tỉnhHQ sựHM cưKL tốiIK tộcLM phốGH liênCK xãDJ chủDI cùngEG ởCE sinhDH gửiCI gầnGG khắcFE huyệnEF tạmDG phườngDE quậnGE
dây nổII dẫnKF chuyềnPH cháyJD điệnHH chínhED tảiGD nhánhKD kípHD cápLE trụcJD tiếpCE mạngGD
dãy cácED
dính mộtIE
dò khoángLG bổGF xuốngLD địaED dầuHD khiCD
dòng điệnJE riêngME chữKE cóDE đầuGD vớiCE chảyNE dướiHD lệnhJD hayID
dôi dưUD
dõi chiJL nhậnED việcDF tiếnGE chỉDE quáEE kếtCE lĩnhEE thiED nhữngFE ngườiCD rồiID ýDD
dù cóFE
dùng đểIJ trongGI choGK chungJH chữIE nămED phươngEG làmDE kípGF nhưDE kỹED làCE khiCE lệnhIE gậyOD tiếngHE bútND thìCD cầnCD
dư tàiHE củaDE luậnJE năngHE
dương họcID
dưới nướcGG hìnhHM đâyKK dạngLI đấtHE tênFE sựFG mặtGD từCE mộtCF ápFD đườngDE dấuEE tríchIE biểuCD
dưỡng tỉnhGE kiếnIK nghiệpFH doFH ôIE thiếtFD cánIE chuyênFE choCE thườngFD độiID
dược phẩmME
dạng lỏngMG nhàFD hóaEG hạtNF thùngLD khíGE rờiMD vănDE điệnEE khácED đặcGE thuốcEE sinhFE vìHE dễIE bồnLD rắnJD cụcJD hìnhDD
dạy nghềNL vàDG
dấu củaEM hiệuIJ vàDM đốiFL choEK chấmJF giápMG phẩyNG gạchLE haiFE chỉCD riêngHD ngoặcNF chọnFE vàoDG đóngEE thuCE bưuHE màuHD saoEE lênED xácCD nhữngDE nổiID
dần vềFD
dầu khíNI mỡQF mỏGE
dẫn thiJK củaDM thựcEM mộtGM vàCM vềDJ đếnEJ điệnFE hoànGF nướcDH tạiCI sửDH việcCI kỹFE chiED tínHE ápFG cụEG quầnKG tớiHG chủDE ghiEF chuyênCF vàoCE chiếuFE triểnCF lầnCE kimFD
dập lửaOD ngườiHD
dễ cháyMJ dàngRI hiểuMH nổFF quanCF bịFG thấyKF gâyIE bayKE đọcLD bắtID nhậnCD phaiRD xảyID tiếpDD
dệt mayTE
dị đoanTK
dịch vụKO độngDE bệnhJI màGK thanhDG tiếngIE raCG điệnCE phụCE sẽCD
dọa đếnID
dọc vỉaQD theoFE haiJD
dọn côngHE đấtKD
dốc lớnME
dời cácED vàCD
dỡ tàuOD hàngHE côngDF phảiEF hếtIE vậtED bỏHD vàoEE khôngCD
dụ nhưHG nàyFD cóCJ minhIE
dục vàFK thểHJ thườngHG phápDG phổKD nghềIE bắtJD tạiCF phẩmFG đạiED quốcFE đãCE mầmLD
dụng tàiGM vậtGL vàCN vũJK cácCN conIM đấtHK trongDL choDN đốiDL đểEK biệnHH cụFJ hóaCH trựcDK tráiHI phươngCI mộtCI kinhCL việnHL vốnGH đườngCF tínFK nguồnEJ dịchCH chungEH vàoCI năngCG ởCG laoEH tiềnCH xeDF kípED khoDG fontKE dâyEE máyDG ngânEH nhiềuDH hếtEH khoaEG tươngCG đènHD nơiCE thêmED mạngDF rộngCE lệnhDD nóDD tiếngCE ngayDD saiCE gậyJD thẻDD vượtCD tayCD ngônDD webGD
dứt hoạtJL tồnNM hợpGH hiệuHG tưFG sauEG việcDD khiDE toànDE điểmDE mọiHD vaiKD
dừng lạiHF khaiGF hoạtFG ngườiFG việcEG ngayKD hoặcCE hoànFD thùngJD triểnED
dữ liệuLO
dự ánLP thảoLO kiếnHO họpIM toánHK trữHH đạiFK đoánMF phòngDH báoCH tínhCD cuộcEE thầuEE buổiHE trùKE
dựa trênLJ vàoKH theoEF
dựng vàDO côngDK cơDN hạHI theoCI kếEK thuộcDG nhàCH phảiCG trênDI dựDJ đốiCI triểnDG đãCH mớiEH chuyênDF khuDF hệDH xãCH khoDF giaoCF môEG chươngEH phầnCH trướcCH baoDF đườngCE bếnGD phụcCF mỏCD đápCE nôngDE lộDD đờiGD chiếnED phongDE hạngCE dựaEE nhằmCD mốiCD sẵnFD
e khoảnGJ
em đếnIE tỉnhGF nghèoNE cóDD mồRD họcHD
fax hoặcID
font chữPE
for theQD
g khoảnGJ
ga đườngKD
ghi rõLL chépOM côngED trongFK thẩmFM trênGI tênHG nhãnLH chúJG nhậnDI chữHE nhớLF lạiFH đầyGH bằngEF chungGE địaDE vàoDG cụEF thêmHE đúngEF saiGE ýCE họcCE ởCE hạngED nhữngCD
ghép vớiGF côngFD trongFE nộiHD nốiLD
gia hạnIK nhậpIL cácDM vềEM ýGM dựFL đìnhJK hoặcDJ côngCI hoạtCK giaoEH phòngEJ dụngCE tổCL sinhFK thảoGK đấuGE cungFK gópGI tậpEJ xâyCI vậnCI tăngGH phátCI chươngEI vàoCH thiCG cốEG súcKF mọiEG đánhCE phốiCE bầuCE huấnCE xiED cuộcCD
giai đoạnQM
gian thựcEK nổEI bịFL chưaHL hoànGH cấpCG tổCI vậnEI xâyEG xửEH giữHE thẩmCF bắtIG khaiCF thanhEE lấyHG làmDH tồnHD tớiHI lậpDD kếtCE giảiDE giaDG đểCG huấnFD cháyED lưuFF tốiGG kinhCE quaDH chờJF quáDD thiCG nhấtCF tínhCE cònEE ngắnJF dàiGF tậpDE chốtKD tạmED thửED thamCD nạpFD dốiNE cụCF ápCE giữaDE lậnNE mạngDD đấuCD mởDD đoED
giao thôngIM nhiệmGM choGM dịchIM quảnEI thựcEH côngCL toànEM diệnFI lạiEI kếtCG đấtFG thamDJ hàngCG nộpEG nhauFG tráchCG tiếpCG cắtHE phụEH lưuEG xongHF đưaDE nhưngCD soạnFD thoaND
già neoVE
giàu mạnhPD
giá trịMN quyềnEG tínhGG tácFI sựFI thôngDE kếtDJ tiềmME tàiCF anDG mứcGH bánGG hóaCD xâyCE hiệuDG rủiJE nguyDF dịchCF quáCE cảEG chungEG đầyDE tìnhEF khảDF đỡHE trungCE biếnCD cốCD
giác đềuMD chấpID
giám sátNO địnhFJ đốcJI
gián đoạnOH tiếpLE
giáo dụcOL chứcGH viênGH đểFK dưỡngGE sinhDE
giáp ranhQG laiTG vớiGF biênJD
giãn cáchNE
gió vàFG ngoàiGD
giông bãoTD
giúp việcIM đỡPK phápFE choEI lãnhGD đểDG ngườiDF bạnKD họcEF họGD taGD
giơ taySL
giả sửIF thiếtIE mạoTE
giải quyếtJP thểIN phápGN trìnhEK thuậtFG tríGH tranhIL phóngKJ bàiHD thíchHH ngânGG thiCG thưởngEE tỏaIE khátMF phongED đấuCE quyêtMD
giảm thiểuLI cầuGF bớtQE điIE nghèoMG tácEE giáFD dầnNF tráchFF chiFE tàiCD phátED chấnKE chấtCE ápFD doCD chỉCD
giản hóaKH vàCF hơnHD làED
giảng dạyQG viênFG
giấy phépKN chứngIM tờML xácGI cuốnME giớiEF biênFF đăngCG khenDF
giật độtRD dâyND
giếng khoanME đứngMD
giống nhauMH nhưJG vớiED thựcCD
giới hạnJK thiệuON hànhEJ đườngHJ quảnEE khuFE tínhFE mỏGF giữaFD dựCF đấtDE hốiKE
giờ phútLE trởIE trongCD kểFD phảiCD choCD
giữ chứcGL tạiFL đểGL nguyênJJ gìnQI lạiGH hàngFF tiềnGE hồEG trongCG vữngLG vậtDE đầyGF tốiHE trênCE thìDD vaiKE xeED
giữa cácHO haiLM ngườiDG bênHF chúngHF đườngDD mépKF đơnCD khoCD caoCD
golf vàED
gom vàDG phảiGE đểFE hóaED làED vàoFD
gác chắnOG đượcFG khiGH mìnHE trênGG bốJG cáchHG bảoFE tạiEF đãED
gán nhãnPD
gánh lớnPD phảiJD
gây raKJ thiệtPL mấtMJ nguyIH ungQE ảnhKJ cháyHD hạiKG khóLH nổEE tácFH ôJH quỹJH nhiễmLF rạnPG tổnMG kíchJD rốiME trởGD sựDE cảnKE lãngME bứcLE taiID câmJD
gì khôngED thìGD đếnFD đóHD
gìn anIE thanhIE bảnGE sựID
góc củaEH phảiHF nghiêngQD vớiED
gói thầuNF hàngHG trongEF đốiEE sảnCD
góp phầnKN ýJL vốnLE choFJ tựGG vàoFI xuấtDG tiềnEG tốiHG đốiCF trênCF lệCF đặcFE khácCE tíchDE hỗEE toJD lớnED đủCD
găng tayRD
gương mẫuKF
gạch nốiNE tênID vớiFD ốpQE chéoOE chânOD xâyFD
gần nhấtML đâyJE đóHG khuGE nhauIE vớiCD khoGE nguồnGE mépLD chòiRD
gậy ấnTD nạpOD
gắn vớiJM liềnOG độngFD máyIE cốHE kếtDD vàoEE tráchDD
gặp mặtLF khóOH sựIG mộtGE phảiFD
gọi làJL tắtNN chungLJ vàDK khácFH tiếngJE chínhCE hàmHE riêngGE đóDD
gọn vàEG hoặcFE gàngUE
gốc từIK hoặcGG hợpEE vàCG chứngFE đốiED lưuGD xuấtDD
gồm cácEN cảJK trụIL nhiềuHH mộtDI tốiGH nhữngFH nguồnFG đạiCF tênCF haiDE nhómCD lươngGD tấtED ítDD họED
gỗ dàyQF hoặcGD paSD đượcDD
gờ baoMD
gởi lênNE đơnKE
gỡ cácGE khóOE
gợi ýNF
gửi cơFM hồGM kèmIK quaHH trựcGI đếnFK vănEJ vềDK choEJ báoEJ bảnCG trênDG lạiEG tớiHG lấyGF kếtCF hàngCE đầyEG đơnCG tiếtDG ýCE thưCD ngânDD
h khoảnFI
hai kỳKL phầnIL hìnhHK lầnHJ bênII nướcDE đầuEF chấmIE thànhCG loạiDG chiềuGF mươiKF đơnCF dâyFD bướcHE mặtDE đoạnFE giáCE lềKE trangDE phụDE mứcDD hayFD
ham thíchRD
hay khôngHI mộtFE nhiềuJF cácCE cònHD bịEF chưaGE bộtLE biếnFE từCD nhỏGD xảyJD saiID dùngGD kíchHD cáchED nóiKD xửDD
hinh danhND
hiếm theoDD
hiếu họcNE
hiểm trongFK theoEJ củaCK loạiHI phảiEH trênFI xãGL làEG doEI yHK vềCF đốiDI bằngEH choCI khiDH khácDG tráchDE nghèoKF cháyED cònFE ởDE thuộcCF thấtJG nộpED đangED màDE phùCE bắtFE chịuCD nàoFE đóngCE đềuFE dạngED
hiển thịPI nhiênKD
hiểu biếtPL nhưIJ rõJH vềEG sâuLE đượcCD thịHF phápCE nhữngGD làDD
hiện theoFP cácEP nhiệmFO việcDM thủFM hànhCO nhưFL đúngGN dựEK chếEM nghịDL trạngIJ mànIG mộtCL kiểmCK vậtDM trườngCJ đầyFL kếDJ chuyểnCL nghĩaEI xửCL đạiCJ nghiêmGK quaCH tươngDI nayHK chươngDH cửaDD khảoFG cậpEG diệnCE đánhCH xongHG ràEG hữuEG giámDH tốtFI tượngCG biệnCG đangCH menuFD nạoHD thấyDF thỏaDE thắngHE niêmEE saiCF tuyênDE kịpCE chiếnDE kimCE chậmCD nhanhDD vẫnCD
hiệp hộiFG hợpGE địnhDE phụID
hiệu lựcLQ quảJO chỉnhGH trưởngFD viEG vănDG nguyFJ hàngEE tráiIK đườngED ngườiCE chuẩnEG phânDE tộiHE suấtFF lệnhGE khởiFE viếtEE cảnhDE bắtDD vinhID nạpDD
hoa tiêuJE trắngPF trongCE màuJE
hoà xãJE
hoàn thànhJP thiệnNO toànIN trảJI chỉnhIK cảnhIH tấtJI lạiCE
hoá chấtIF nguyJD họcFD
hoán cảiPE đổiID vịID
hoạch đôMG phòngGH chiGH kiểmFJ phátGI sốCJ xâyEF tổngHG chungIF côngCL tỉnhDI khoángEG thanhFF hoạtCK phânEE đãDI ứngEH triểnEH xửED tiếnFE đểCF vùngHG thămFE cảiGG đấuED huấnDD vốnEE khắcEE đàoDD diED cảngED
hoại côngED
hoạt độngKR thườngCJ nữaGE
hoặc quaHL bảnEK cóCN cơDM linkKF khôngEM ngườiEL bỏIL quyếtDM bịEM trênEM giấyDJ trựcEI mộtDK gửiEI kếtCL phânDL bằngDJ ủyEL nhiềuGJ khiCK thiếtCH tiếpCL thamDL nộpEG cáCI kiếnCG thảoEK truyGK tướcJD chủCI đangFI thayDJ chấpDG tươngDH khuCG biểuCE độtHH đạiCH tiêuCI chồngHG thuêEI nhómDG dâyDE chưaDI thưDE tạmDG xóaFG bụiHD chấmEH mấtEG lưuCF khốiCE cảCH cánDG nơiCH bãiCG phụCG cốCG trangCF phảnCD mãEE soDE hủyDE hỗnEF hộCE giảmDF ítCG buồngFD bắnGF táiED tríchEE màuDE phiênEF phíaDE hưEE kéoDD mởCE ngănCE thẻED thiếuFD giơDE đâmKE cảnEE ngừngED nhuCD inCE trạmCD xuốngDD cưỡngGD túiFD trúngDD
huy nổJI độngHL trưởngIH truyềnIE vaiNF quânKF hiệuEF tínhEE chươngFD
huyết vàIE
huyện uỷKD trởIG thựcCG trongCE trướcDE đểCD chưaFE màFE bổCD thìCD cậpFD
huấn luyệnPM anHI choEJ lạiDF nghiệpCE chuyênDE
huống khẩnPG
huỳnh quangTD
huỷ bỏND
hy vọngQE
hà choKE
hài lòngRH hòaOG
hàm lượngKI nàyEE sốCE ếchRD
hàn cốKE
hàng hóaKN nămGN hảiLG đaJE khôngEI hoáJG nguyEI quýIH đợiLE quáDD gửiDE cấmFF kinhCD giảJD cứuDF ngoàiCD ràoJE xăngID lỗEE miễnFD bánDD nhuFG tuầnGF trămJE loạtIE
hành chínhHQ viHN kèmIN quyếtDO vănDM nghềIM kháchIG mộtDL bầuHM langJH thanhDF kểDL mọiFL thamCL xemCL kỷFL triểnCL mỗiEL trùngFK biểuCK nghiêmFJ tốtFI màCI cùngCI nhưngDH thửCF lâmGF cẩnIG vắngEE phiênCE xongCD
hãm hoạtID
hình thứcKO thànhFN danhGE tổDM hoạtDL sựFK dướiIE sauEG thựcCL đồGF chữGI quảnCH triểnEI phânDF kinhDH ảnhGH dữDD cậpFD nhưCF vẽGD phátCF bánED tộiGF mớiDG tăngFE cụmDD saoCD sẽDD môCE nghiênDE hiểnHE vuôngJD thấpGE dạngEE tiênEE phứcFE tamKE maCE thônDD khungFD liệtDD
hòa xãMK nhânFF tanQD giảiGH toànFF dânFD nhậpFE
hòm cóDD thưJD lótOD
hòn đáPE
hóa chấtKL nguyJK họcFJ vănCE đơnDI dânCK thủDF quáDF cấmFD lỏngHH chứaDD giữaCF dượcIE dầuDD rượuFD mỹFD vượtCD thạchHD
hô hấpVF
hùng lựcKD
hút đầuJH cácFF nguồnJF thuốcHD vàCD
hơi phảiGF trongEE
hơn hoặcDI chiềuHE thờiDH khoảngIH làDE khốiGE mứcGF nhiềuGG soHG mặtED thìCE nữaKD yêuCD nhưngED nhữngCD sẽDD hẳnMD
hư hỏngSJ hạiLF
hưu phảiKK đượcED vàDE
hướng dẫnNQ hoạtDL phátFI đốiDE truyềnFD tớiFE gióHE điEE giảmFD tuyếnDE văngID nângED
hưởng đếnJN cácEK củaCJ quyềnFK nổEH trợGE phụIE lươngMF lớnIG ưuJG tớiJG trựcEF chếEE mọiIE tiềnEF xấuNF nghiêmHE hayGE ứngCD tiêuCD nguyDD lợiED
hạ tầngOL xuốngID lưuCD
hạch toánLL cấpDD trướcFD
hại đếnIM vềFL củaDI choFG doFG thìGF khiEE vậtFG tínhFG nghiêmJE trênDE khácDD tớiHE lớnGE đốiCD ngẫuLD
hạn củaEO vàCO chếGM theoDM khôngEJ khácFL giấyEI sửDK hoặcCK chịuGD giảiEG kiểmDI sauDI hiệuDH thờiCH thanhDF tốiFH vùngFF nộpDG nêuDG ghiCG nhưngEF cònDE ngạchHD hếtDD niêmGE thêmED bởiDF khắcDD ngănDD ưuDD bắtCD
hạng mụcLK giấyGH nặngPF
hạnh phúcPF
hạt nhânIG hayLE
hải vàFE quanGI sảnDG đảoQG vàoFD hoặcCD phảiCD
hảo tâmQH
hấp thụND dẫnID
hầm lòPI dẫnIG cáchFE
hầu hếtQG
hậu quảMJ
hằng nămLM ngàyFI thángGF quýMG tuầnMD sốCD
hẹn trảME giờOD
hẹp phạmID
hết hiệuKK thờiJK hạnHI ngàyEJ cácCG hàngEE nămDG chiềuHE nhiệmCG sứcHE khíED thânID xôND
hệ thốngMO sốEI giaoFL đốiEL vớiCK giữaGF tọaIF toạKD tốngMD
họ tênMK vàFI
họa choID trongCD
học vàFN sinhKI tỉnhEG tậpIK phổKH trởII viênCG vịEG hàmIF phầnDE trướcDF bổngNE đườngCF ởCE giỏiMF kỹCF nghềEF nghệDE xanhID vượtFE hỏiFD nhưngCD
họp củaEM bấtLM trựcHK biểuHJ thứHJ banCI ítIH haiFH tốiGH gầnIG xétEE thườngEF ngheJE lầnEF độtHE tánEE đánhCD
hỏa hoạnUF tángUD
hỏi vàCD độngDF phảiDD
hỏng hoặcHG côngCD dâyIE baoGE thìED vớiCD
hối lộPE
hồ sơLQ chứaGG thủyCD
hồi khoángIE giấyIJ conLL môiJF đấtHG tàiDD xácFD từCE quaED giờHE tiềnDD bởiGE thìCE
hỗ trợNP
hỗn hợpKI
hộ chiếuOJ củaDM kinhGI giaGI sinhHF dânEG nghèoLE giaoEE cáDE xửCD tốngOD laoFD lãnhED
hội viênHM vàCO theoCO phíGL doDM hoạtCM nhiệmCN quyếtCM phảiCM bấtHL đồngCK chủEK khiCK đạiEL làCK toànCL đãCM mớiEL bịCJ bầuFL thìCK phùDK chợIG thảoEK chiaEJ tánEK cùngEL quầnIK gồmCJ rauJF sápDI giữaCI lầnCI khenDI vắngFI nóiEG mờiEF khóCE mangCE
hộp vàoGD thiếtFD gỗND
hở đếnIE
hợp vớiGQ đồngGN nhấtHO phápEO lệGN quyCM khôngEN hồEI tácEM sauDL cầnEK cảFK chưaEI đãCJ khácCJ xửCG gâyFL phátCJ đặcDI khuCG thayDH giữaDJ nộpDG bấtEG tìnhDI dâyCH khốiCE chặtFH xảyFG hếtDG phứcFE cònCG bắtCF miễnCF vắngEG khẩnDE nàoCE mangEE bệnhCE muốnDD vỏDD
hủy bỏMI vậtII vũLF hoạiQF theoDG hóaEE toànEE phảiDD kípHD
hữu cơFH côngEG hoặcFG hạnGI nhàGF quanDH củaCH íchJF tríGF nghịDF làDE thìCD lớnFD
i khoảnGH
in hoaOG thườngKE bằngID raHG theoCE phiếuJE sẵnME thànhDE rồiKE đậmLD ấnME theND trênDE thôngCD vănCD
k khoảnEE
kg thuốcIF thìGF mìnFD maHD
khai thácLN thựcEO tàiDG trườngEF báoEK trừHL sauCH thuếHL mạcKG hảiEF tìnhCG đàoCD kịpCD
khe nứtUD
khen thưởngQN
khi cóFO đượcEO nổEJ chiaIM nhậnDK thựcDL kếtDL đãEK hoànFK xétFL tiếnGK đưaHJ phátEJ tiếpDJ vậnDI sửCJ đápGI sápGL cầnEJ ítHL miễnHK xảyIJ hếtGJ nạpHF táchGK chưaFI đóDG nghiênFJ xemDI bịCJ ởDJ thayEJ raDJ thamCG sắpEG phêCG khởiGE xácCE thửED bạnHE bắtFG bốcIF nộpDG gặpJH chấmFG đấuEE ápDF điDF xuốngGF dỡEE xếpCE ngheHG thấyEF đóngCF diễnFE đangCE trừCD chiềuCE biếtEE kíchEE dừngEE đoDD ràCE traoEE đạtCE lựaCD chúngCE mởCD tìmDD trờiFE tấtDD nhìnED xénID nàoCD
khiến choKE
khiếu nạiQN kiệnDE đặcFE
khiển tráchKK phươngJI nổFH giaoFD thiếtEE từCD
kho dữKE chứaLK bảoFH vậtGG phảiEE lưuHE tàngME bãiHG tồnIE khôngCD hoặcCD cốGD đểCG bạcLE hàngCF riêngFE mởFE trảiID bốDD cáchCD tốiDD
khoa họcNN
khoan nổGG nhỏKH lớnKF phụID hàngED hoặcCD songLD trướcED đèMF doCD thămFE đãCE đangFD hằngHD
khoanh địnhIE vùngKE
khoáng sảnJL thiênGF
khoản nàyFK chiFM thuEM nợKK riêngHM việnGK chuyểnCI đóngDH phụCG phongEE
khoảng cáchML thờiGI trốngNF từDE giữaFE
khoẻ conND
khu vựcLN côngEK đôIF dânDJ đấtGH nướcCD kinhDG mỏFE chếDG trênCH neoMF phốFG táiHE bayHD chungDE duID trọngDE quânEE
khung nhìnQE thépND hìnhHE giáHD
khuynh hướngOE
khuyến khíchTK họcIE cáoHF côngED tàiEE
khuyết tậtUI
khuôn khổTF
khuẩn dùngNE
khá phứcOD lớnLE đơnID
khác theoGN cóFO củaCN nhauKL đểEM biệtHG liênEL thìEK doDK phùFL khiCI thuộcCI phụcEG ngoàiDI màEH nhưCH gâyFE đangDF gắnFD vìDF tùyHE nhưngCE soEE dùngCE nhằmCD
khách hàngKJ quanEI sạnPF duNE theoCE khôngCD phảiCD làCD
khái niệmTG quátSE
khám pháOE bệnhOH sứcNE
khán đàiWD
kháng chânQE hoặcGE vàCD
khép gócTE
khí nénNE mêtanOE hoặcCG dễJF ngoàiFE hếtHD hóaCG thảiHE độcHF hậuJG khiCE khácCE trênCF đốtJF sinhEH quýID thiênHE rsMG ởDE mỏDD trangEE mêJE dầuED gaID
khía cạnhTE
khích phátJG cácEF tổFD hợpED sửFD giáoJD
khó khănRN phátED
khóa huấnLH chínhFD cầuGD kếFE cửaHD hộpLD
khô ráoUE vàDE trongED hoặcED
khôi phụcOI
không cóEP đượcEO quáIM phảiFN thuộcFL nhỏIH đủFM thểEN thựcDM vượtKL cấpCI cònHM maHI khíGJ đúngGJ gianFJ bịEK đápHJ tánHL đầyGJ chấpFJ tínhEI làmDK baoFK bảoCI đểCK cầnEK đảmDH đồngCJ lớnFF đạtHI thayEJ đóngEK đấuFE phùEJ yêuDG phátDI giảiCK sinhDJ ápEJ thuCG xácCI tuânFJ thấpHF ảnhFI cháyCD vìFI lưuDG ghiDG trungDE thamCI hoànCH gâyEH phụDH chứaDG gửiCG rõCG bắtFG kịpFG ítEF chịuCF dùngDG tươngCE nhiềuDG đángGG dễEG chắcGF độcDG nhạyHF điCG giớiCD hếtDF tìmED chồngGE ngừngGG cậpCE trùngDF đèIG tráiCF táchCF nằmEE thỏaEF biếtDE cảnGF bỏCF táiDD đưaCF dínhIE giốngEE phiênEE ổnFD thoátCE phậnCD nênDD muốnED tanGD diCD đòiGD
khăn doGE trongEH choFH thìFD chỉDE nhưED
khả năngMN thiKK khángPI
khảo sátNK nghiệmKD từCE ýDD
khấu trừKD
khẩn cấpJL trươngLJ trìnhCE
khẩu hóaHG hoặcEI nguyênHE vậtFE sảnCH hàngEG tàuHD tiềnFE thuốcEE đốiCG đểCF thamDD máyFE quaDE đãCD nhậpCD vàoCF biênFE sợiLE súngJD chưaDE cảngGE quốcCE màCD
khắc phụcOM sẵnLD
khẳng địnhIG
khỏe conLG củaCF doFE choDE mạnhJD
khỏi lãnhJE khuHF tổDH danhGG khoFD nguồnFE vịDD giớiFD cầuDD phươngCD
khối lượngMM thuốcED trữED
khống chếMI
khổ giấyJF
khởi nổKG tốLF côngEE độngEG kiệnFE tạoHD hànhCE nghiệpCD
khủng bốPL
khử nhạyTF
kia khôngJJ phảiHD
kim loạiMI thuGE khíHD cươngMD
kinh doanhLO tếKO phíJN nghiệmIL tuyếnEE
kiêm nhiệmJI
kiên cốOD quyếtJF
kiếm cácEH vănHF thămJD cứuIF thôngEE nhanhLD
kiến nghịIO củaDO thứcIM trúcLJ cácDO tánJL vềCJ bằngFJ nhưFL đốiDK trongCL chỉDJ khôngCG gópHI thànhCK thamEI chủDJ thốngDI vàoDH chấpEF trụEH cảiFE phảnEF đặtDG chươngDE khiếuED trảCE đóngCE thảoCD
kiểm traKQ soátKN địnhCL toánHM nghiệmIG kêHM dịchGE chứngEH sátGK điểmDL thửGD
kiểu chữNE dữJE trìnhDD
kiệm phùML vàFH đốiGG tàiEE chiFD thờiED
kiện kinhIK sảnEI hoạtFJ theoDM vềDK sauFJ anFL thựcDK đểDK thuậnGK đầuEH nổCH choCJ toànDI đốiCH bảoDI cungFG ápFG bấtGG năngDF cầnDH khácCH cụDG trởEH thamCF kèmCF khoCE lịchEE lỗED điDF chungDE đóngCE tươngCE viếtDE thíDD bìnhCD khôGD
kèm theoJQ bảnDG dựEK bồnLF hồCH
kém làmIE
kéo dàiPK theoFG nốiHD
kê khaiJM theoEM cácDI vàCL danhHJ sốCG trữHD tàiCF chènKG tiềnDE saoEG trướcCE khốiED đầyDE tổngCD
kêu gọiPE
kì trướcKE
kìm cộngQE
kình lỗQF
kích thướcRK nổHG ứngJD cỡLF thíchJD chọnFD
kín hoặcEG đểDE
kính trìnhIN vùngMH báoHK lỗLH gửiHH nguyGH đềEG nhỏIE tácEG lớnGD khôngCE xâyCE chúcND mờiJD
kíp nổKJ điệnIE phảiCD tiếpCD
ký kếtGM hiệuHK doanhGK vănFJ banEN kinhFK thuFE hoạtDJ thamFK kiểmDF thayGI chỉDE làDJ mãJL quỹHH đầuDH bổDG thànhCG giaCH lầnFJ mớiEE chịuEI tựCG phátDE xácCG xeEE thừaHE môiDE vắngIH gửiCD tênCF đấtCE mẫuDG giúpDF thỏaFD chưaCF thôiHF muaDD camED rồiED
kẹp chìTD
kẻ ngangOE nétUE
kế hoạchKO toánKM xâyGJ cơEJ bảnCI kỹFG hệFF ởFD thừaKJ mỏFG tiếpDI thiCE đôDD nhỏCD cậnFD soDD
kết quảLQ cấuKK luậnKN hợpEN thúcLN nốiKL nạpKL ánCL tuânFI kiaJE tìnhEE giữaDG sẽCF thỏaEE hànGD
kề vớiGG trướcJD nhauLD sauGD
kể từLQ cảJM
kịch bảnKE
kịp thờiMN
kỳ củaDM họpKM hoặcFL báoFK tiếpFL đượcCL hàngFK trướcFJ hằngJJ kiểmDH đầuDF nhiềuGI đạiEG mớiEI mỗiGG lầnEG thiCG cùngDF trùngEE cũED
kỷ luậtKN niệmKD cươngLD
kỹ thuậtNP năngGJ
l khoảnFE
lai củaEE đượcFE đốiHE
lam thắngWG
lan truyềnNH tỏaQF rộngLE
lang anKE bảoIG
lanh đạoID
lao độngKN đóngED
len lỏiZD
leo hoặcKD
linh hoạtIF kiệnKE
link tươngFD
liên quanJR kếtFM hệGL tụcFM lạcIJ tịchDG thôngDJ đoànCK tiếpDJ ngànhDI vậnCD hiệpHE huyệnCD
liền kềTJ vớiHG hoặcEF trướcGD kéoKE nhauID
liệt kêMJ sỹPE
liệu nổJM vềEN thuốcGE chứngFM chuyênFH đầuEG xâyDJ quốcFI liênDK khôngCI nàyCH khácDJ làCG đặcEE đãCH vàoCG hướngDF tươngDG thamCG tổngDF chiCE cầnCG đóCG baoCH phụcDI huấnEF lưuDF lớnDF cụmCE dùngDE bánDD mềmEE chènHE sẽCD khảoDE thôHE dễDD đangCD rấtFD cũngDD nhằmCD hayCD lỏngDD thíchCD buaED nềmLD sanFD nhanhDD
loa húXE truyềnMD
logic củaGD
long tỉnhHE
loại vàCK vănFH tàiEL hóaFI hàngFI khoángEG hìnhFK bỏHH vậtEH thuốcFG phươngDI phòngDE vũGD thiếtDE trừGH vàoDD danhED làCE giấyCH mỏEE xeEF nhưCG đườngCF nguyCE súngJD đấtCF nguyênCE đôED khíCD khoCE tươngCE dựaGD máyCE tờDE tộiFE maCD nhựaJE nhómCD đặcCE rượuGD buộcED
loạn thịPK
loạt nổID cácED
luyện kỹKJ anII vàCJ tậpHG kiếnFH thểEH vềCG kimJF sứcIG choCD nghiệpCD mônGG ýEG lạiDD
luân chuyểnME phiênRD
luôn đượcGF cóEF phảiFD
luận thanhKG kiểmHF củaDM vàCK vềEJ đổiFK sốDH giảiDE đốiCD thìCD saiFD tráiED
luật vềHP vàEO cóDO khácFM chuyênFJ đểDM liênCK bằngDL sưFH lâmHE hếtCD nghiêmDG gắnEG
luồng trênFD
ly đảmFD
là mộtFM ngườiFM hộiCL cơDN cánJL tổDM hợpCM tàiCL thànhDL chủEL đạiFL việcCJ cầnEL nhữngFJ tậpEI tênDG nhàCI sựCI giáDH doanhCH loạiDG hệDG khuDG gìJG cănFG đườngCE khoảngFG chưaDF lãnhDG tổngCG quáCF nguyênCE đấtCE hàmFE ủyCH conDE khốiDE khoCE trọngDH đúngCF rấtGE chiềuDF bíGE đáDE tỷEE nguồnCF hộDF bắtDE màuED tấtEF viếtDD ngônGD nềnFF vùngDD mứcCF nEE bảngDD đảngEE phườngDD baDE vũCE tuyênEE dễDD kípCD gócGD tăngCD nhằmCE quỹCE cáiEE dạngCE sĩED kháHD bướcDD kíchDD họCD thừaDD thônCD giốngED lớpCD hằngDD
làm việcJQ cơCM ảnhJL đơnEK vậtEI sạchKI rõGK phươngEL cănIJ thayGH chủEI thủEK rốiMK bằngDG giảmHI trònKG saiHH tơiLH tăngGH nguyênDF lạnhKG mớiDE mấtGF thếEE tổnJG khoCD khôIE nguồnDD nguộiLE cảnHE thiệtGE giảHE giánJE thấtGE lộEE xiED vôiHD gìGE ròHE bộtHD trơnJD hỏngED quenKD
lành mạnhSG
lá xuấtHE đểGE theoCE đượcCE choED tiêuGD vềCE đãFE nhằmJE mangKD phảiCE nộpFD trênDD bịCE câyIE gửiDD điếuLE chắnHD
lái xeOK phươngHE
láng giềngXD
lát nhânGD
lâm thờiKH sảnFG nghiệpHF
lân cậnSJ
lâu dàiQI hơnJD
lãi tráiOG tiềnLG suấtMD
lãng phíOH
lãnh đạoNO thổPK ngânIF sựDF
lên thìGH vềDG thuộcFG hoặcEG mộtDG dâyHG lướiKG đốiCE phảiCE lãnhGE trênCF lớpHE nhauGD trangFE chữFD xuốngID khoảngFE mớiEE ôFD trụFD websiteJD mạngFD
lò cóDD chợOD theoCE phảiED dọcMD đãDD caoED
lòng sôngRF hồJE đấtJH trongFF củaCG hảoRG ngănJD
lót bằngKE đệmRD gỗPD chặtND phíaND
lô hàngJG sảnFE đấtJD
lôi chốngLD bằngID caoKD
lông tỉnhIF vàCE
lõi củaFE
lùi vàoKE thờiID tộiOD
lúc đóIE bắtKD nàyFD khởiLD bãiID chuẩnGD
lý nhàHO doGN tàiFM vănDJ hộiCP viEM hoạtCL dựDJ lịchGK chặtJL chuyênDI cánGL hồCK kỷGK trựcCL quỹFF ngoạiHG ngànhCI khoDG tươngDG dữCH kịpFH thuyếtHH thịCE cụmCE nghiêmEH thuếDE giáoCG phảnCG trậtDD rủiFF chợEE websiteFE chậtJE dựaDD rừngFD
lĩnh vựcMQ
lũ lụtWE
lũy kếMF
lơ lửngXE
lưu trữMN giữMM thôngGK hànhEI độngEF nộiGE lượngGH tạiDI ýGI hồDF trúKG khoFE chứaGE vựcDD kếtCF lạiDF huỳnhND vàoCE dựaIE dữCD mẫuDD
lương từHF củaDD vàDG thựcDD
lưới thépQH cheOG điệnHF nổED ứngFD
lường theoEE vàCD trướcHD
lược đồND phátJI quốcHF vàCF vềDE quáFE
lượng khoángGG thànhFM thuốcHJ sảnDJ đạiFL bảnCG khaiDF hóaCG vậnDJ vậtDG đấtFE vũGH ủyEJ lớnGH nguyênFG caoEH kéoHE quặngID hàngCH kípFD tiếtDE tốiFE tồnFE riêngFE khoảngFH chuyênCF chữaED đápEF nhỏEF mỏDD giáoDD khíCD mẫuDF cònDE dâyDD phụcCE táiFD cánCE đáCE máyCD tốtED mỗiCD métGD
lượt truyNE
lạc bộLK vàCD
lại giấyHI đốiFL hồEI chứngEG mànHF thôngCI choCI conGK doCG đểCH cửaFD mộtCH tiềnDG màEE đưaFE bằngCG bướcGF diệnDD lầnEE đấtDE quáCF thẻIG chưaDD giữaDD phiếuED tìnhDD đúngCE nhiềuDE khóFD nộpCE sẽCE nốiCD mãDD tấtED
lấn vớiID chiếmQE vàoID
lấp đầyMF buaQD lạiHD
lấy ýMN mẫuKH theoCG lạiED hếtGD giáCD
lần đầuIM thứMN khôngEJ nổDG trongCH lượtME vậnDD vàoDG thanhDD khiCF gầnHE nữaLD việnFE trừEE khởiGD gọiFE
lẫn nhauOI lộnUD đáKD
lập quyDI theoDM cácCM hộiCK phươngEH dựEI thànhDJ hồDK biênHI thìEL báoDJ danhEI lịchHE phiếuGG thiếtCE hộFH tứcIF tờFD mớiDG cụmDE quỹEE bảngED màCF sổDD thânEE
lắng ngheTD
lắp đặtOK rápRG thiếtGE mạngJD vàoED
lặn vàoJD
lặp lạiKG vớiFE vềFE
lẻ sảnGD quyCE làDD
lề trangNE đườngJD lốiND
lễ hộiHE
lệ củaCN hộiDM nàyEM phíHM khiEM phảiCK thìDF thuCD diệnDE sửaCI phảnEF tăngFF hàiIF lấpIE quỹEE tốiDD khoảngDD vốnDE riêngCE đạtCD
lệch kếtHF thìID nộiHD hồGE soLE thôngED côngCD trongDD vềDD giữaID
lệnh củaCF vậnGE nổEE choEE xuấtED thamFE thìFD khởiJD nàyDD chữaGD
lịch tưHJ sửHJ tỉnhFH vàCJ côngDD trìnhDE cáFF làDF kiểmCD sựDE khácDD đãCD
lọc độcLD danhHD
lỏng dễNG cóDF phảiFF hoặcEE làmGE khiFF khửOE
lối củaGL thoátME sốngKD mởID
lốp xeME
lồng ghépVH
lỗ khoanPI mìnJH hổngQE thôngDD
lỗi củaEF trongEE
lộ thiênPJ trìnhHJ thôngDE raFD điGD trênDD đầuDD
lớn hơnNK nhấtKK đếnEH thìDE tuổiID nhưCE
lớp họcII phủGE đấtGD trênEE tậpFE baoFE vánQE bằngED tìnhGE vậtDD đểCD hayHD
lời bằngKI vàCE đượcDE vềDF từFE doanhFF vănEE chủFE choDG tổCD ngayKD thìED nêuFE
lợi íchON dụngGM nhuậnPM ngườiFF choEJ khácGK bấtIE đểEI thếFE
lợp tônPE
lục banGH nàyFH kèmGJ vănCF địaDF tổngDD đínhJE trởCE ngânDD
lửa khiGE điệnGE
lữ hànhJD
lựa chọnOM
lực thiKO lượngHM kểIO củaCL hànhCL tàiDG hoạtCH sauDK nămDE từDJ đểDI chuyênEG thìDH đếnCH ítGE khiCG toànCD màEG đãCG phânCD trướcCG nhưngEF tươngCD đápDD nhằmDD giámCD
lựu đạnUD
m đốiDE đếnDF trởGH xGE bằngDE thìCE dâyFE tínhCE kểCD soGE bắtED
ma túyPK tuýPH sátGF trậnLE
mang tínhKI theoGH lạiIG nhãnND vàoHD biểnJF xáchQD điệnFD lớnHD
menu tráiOE ngangMF conJD cánHD
mi rơUH
minh bạchPN họaNH việcEG vềCG quyềnCH nộiEF sựEH năngFF nguồnGE nhânCE đềCE nhuID thưGE rõFF dựDE đápGE đãDE chứngDF chiDD tìnhFD thiếtCD
miền núiTH giáIE củaCD
miễn nhiệmKM tưEG thuếJE giấyFD phíGF cấpCE trừHE sinhFE đóngFD kiểmCD
miệng lỗPH
mm xKG vàCH
moi lấyND
mong muốnTE
moong khaiLD
moóc dạngLD
ms khôngID
mua bánMK sắmRM nhàFD hoặcCD bảoDE chuộcRD lạiDD
muốn giaJH raJG xinLF vàCE trởID thamHD
muộn hơnOE
mà khôngHN cácCK bịFJ đượcCK mìnhKJ chưaII tổDI ngườiEI cơCH nướcDG liênDI nóJE hìnhED vẫnKG phảiCG cònGG chỉCG chủDG haiED giáDE trướcCE cáCE cánFE chúngGE đạiCE khuCD mỗiFE vắngIE đangED họFE hệCE sinhCD lãnhDD
màn hìnhMI hinhQD
màu đỏOH sắcOG xanhPG đenQF trắngPG vàngPG nềnMF nâuRD tươngGE xámQD
mái cheQG khoIE
mát đặtLD
máy mócPJ tínhIJ củaCL sảnDF chếGF nổEE chủGH xúcKE phátFE bơmLE khoanHD tuyểnJE nướcCD nhàCG bayJE đoHE inIE viCE điệnCD faxJD nénID
mâu thuẫnXG
mã sốIM hóaEF hồFF nguồnHE hiệuFE
mãn cácFE điềuGD
mép phảiIE trênIE tầngJE tráiLE dướiKE
mét khoanKE
mê tínPK tanSE
mìn phảiFH câmME trongDI mồiME lỗIH khôngDF đểEE bằngEE điệnFF tạiCI hoặcCF đãDG trênDG kiểmDH làCH đếnCG pháHD đốiCI ởEE bịDD lầnFD sửCH hầmHG lộHF ốpLE vàoDE raDD thiCG đườngCF gầnGE omNG nhưCG bốEG sẽEG phụcDG tốiEG tạoCD khoảngEF kèmCF mớiCD đưaEF xongHD nằmED đangDD giữCD bênCD khóaFD luônHD
mình phùJK phụKJ thựcEH vàCI màII theoCG cóCG trongDG tạiDH quảnDF đểDF đangHE gửiEE thamDD nếuDD
mòn phảiGD choED ởGD
móc thiếtLG phảiEE kéoKD
món ănSD
móng bằngJD
mô hìnhKL tảNK côngDH phỏngOF tôIG xâyDE lớnHF dânDI đầuDF sửDE mộtDF nổCG từCE bãiGG diệnED nhỏGF phânCE
môi trườngLN giớiHG
môn vềGJ thuộcIJ củaDN vàCK phùHI võNG đặcGF họcEE trựcDD đápGD đểCF thểCD golfMD kỹDE bóngKE
mù tỉnhJF dàyQD
mùa mưaSE
múi chiếuQF
măng vàDD
mũi tênLE bọcRD
mưa bãoSE
mưu quảnJL choFG giúpJG côngCG dựDE xâyCD
mươi támSE triệuLD
mười lămWH haiLE
mạc hộiGE
mạch đoLD choFD lạiHD
mại điệnJG vàDI vậnGF vềCE khácED làCD dâmQE phảiCD biênGD
mạng nổHE điệnIF lướiOI vàCG tỉnhDD xãEE quốcFD dâyHD đểCE truyềnFD bằngCD
mạnh vàCH mẽSG côngDG tổngHE hoạtEE cạnhMF triểnFE truyềnHD khỏeJD vàoED phânED đểDD
mảng mộtFD
mảnh đấtNG vụnWD
mất anJJ hoặcFG tíchIE phẩmGD vậtFE đoànCD mátOD điHD uyID năngED cắpRD thờiCD giáDD
mầm nonVF
mẫu quyEK sốEF vănEH tạiDI điệnGF doEH đểDD đơnDF giấyCF chấpEF phiếuGD báoCE giáoFE trênCD inHE conFE thửFD dấuDE biểuDD
mật nhàII thôngFG độGG khẩuFE khácDE thươngGD
mắc cầnJD trongGI bệnhNF phátIG vàCE vềDF choDD
mắm vàDE tạiFE
mắt vàEE
mặc nhiênPH địnhFF dùSF
mặt bằngKK cắtNH đấtJH tạiEL trờiNH hàngFG nướcDG trênDF phẳngMF bãiFG nạOD thìCG đứngHD tậpDD bíchOE quáCF ngoàiDE sànID bànDD ởCE dướiED tánEE họpCE thoángMD hayED đốngJD
mẹ vàDE
mẽ trongIE
mềm quảnFG đượcCD ứngGF khôngDE sẽHE nguồnHF đểCD chiềuGD mớiFD
mệnh lệnhRD
mọi hoạtJL ngườiHI thànhEG nguồnIH quyềnDE chủEF chiEE mặtFE nghĩaFE tráchDD trườngCD hướngED
mỏ khoángIH hầmLF vàCH đáJI đãEG khaiDF dầuID lộIF làCF nguyDD tiếpCD tuyểnGD đangED
mỏng vàFD
mốc thờiIF giớiKD
mối quanIM tạiGE liênGH nguyID nốiLH kếtDE choCE vaiLE bênHD tiếpDD
mồ côiXF
mồi nổID phảiGE mớiID đểFD tiếpFD
mổ tảRD
mỗi nămIL lầnJH loạiGH đoạnIE quýKG vịEG bướcJE nhómGE thángDF ngườiDE bênHE bộCE cộtIE đợtKD mụcDD phầnDE thuộcCD khiCE cănGE tênDD đơnCE baoEE kípGD tậpED dấuED giáCD dòngHD
một sốHQ phầnIN trongFM lầnIN cửaIJ hoặcCJ vănCG cáchFJ tậpEG dòngIF thờiCI hệDG nhómFH khoảngGI khốiFF khoEE lỗFG loạiCH đơnCG đợtJG tiếnED đườngCG môEF khuCH lớpGE hàmGD nútFE chiềuDF đoạnEF vàiKF câuGF hayEE bãiDE bướcFF thợHD chuyếnIE nửaIE câyFE phiếuDG trangCE khungGE chươngCE dạngED mứcCE hòmGE mạngDE chuỗiIE âmGE cuộcDD conCE chuJF vùngDE dãyHE bênCD túiHD mốiDD lốiDD thỏiFD ngônFD mảngGD kháchCE kiểuED lượtGD vòngED loạtHD kháiFD ngôiHD víDD
mới đượcEM cóDL sángLH mộtFF theoCK hoặcCH choCH phảiCH thiếtCE nhấtDG thìCF vàoCF phátCE chưaEF bầuEE hayED
mời làmJI thamJG dựGE họpID đạiHE cácCD
mở rộngPL choDF tàiDG raFF tạiCF cửaGD đầuDE
mục đíchMO tiêuJN côngDJ hàngFJ hóaEH tàiDE vănDF vậtEG nàyCG menuJD hồCE thiếtCF chiCE hệCF kèmCG tiềnCD dùngEE nêuDE bíGE màCE cấmCD
mức độLN đầuHH chiHH thuFG caoGF tiềnFD thấpKF phạtJD tốiHG kinhDG giáEE phíEF huyHG lươngKG phảiCF vốnHD sâuIE hỗEE tiêuDD
mực inPE nướcIE dễMD màuND
mỹ tụcML phẩmJF nghệLE quanDD
n làEE
nay làII cóDG đượcDD đãFE nhuJE chưaHD việcCD thuộcED
nen kỹND
neo đậuWF đơnJE
ngang bộKK nhauML chọnHE quaDD bênFD
ngay sauIJ khiHH choGG dướiKE vàoGG từFF trongDE tạiCE vớiCE ngắnLD trênDD
nghe báoHF
nghiêm trọngOM túcRL ngặtRJ chỉnhJI cácDG cấmKG minhGE
nghiên cứuOP
nghiêng lỗMD
nghiệm thuJL chuyênJE kiểmGD côngCH theoCH thựcCG trongCG vậtEG thànhDG viênCE đốiCG đápGF phảiCF nghềGF làmDF thamEE đăngEE đãCE đánhCE chịuCE
nghiện maOI vàCF bắtJE mớiHD tựFE
nghiệp vàEO vụEN tỉnhDK trênEJ quảnCF hoặcCJ hóaCI đãDJ thuộcDJ khôngCI kinhCG cungEF hỗDE nộpDF bánEE đạiCG gửiCE phụcCF đangDG sangGE nhỏDE cảCE cònCG mìnhDG nhưngCE nghiênCF xinCD vượtDD dưFD chấmCE
nghèo hiếuTE họcHF thựcEE trongED
nghĩa vụJO làFG trangFE mộtCE chiếnIE bàiGE
nghề nghiệpIN theoEK hoạtFG kiếnGE kinhEF khiDG đốiCD từCD khácCE đầuCE nhưCD
nghệ thôngGK vàCI khaiFG caoHH sốDG chếFF thuậtFG chínhCE đốiCE chủDE vàoDF tiênIF nângGF ápEE mớiDE kỹCD phụDD phụcCD mờiID
nghỉ hưuTL việcED dưỡngKE lễOD ngơiSD
nghị cấpGM quyếtHN củaDQ phêGM điềuEI choDL cơCM vớiCM giaEH chấpFH đổiDJ thuDG chuyểnDG giảiCI trảEE đãCI xửCI bổCG baoDE sửaCG gồmCE khởiGE bấtEH đóngCD sápCF huấnCE hủyED ràED nhượngCD mởDD đínhGD khảoCD quýDD phổCD nhằmCD
ngoài nướcHM nhàEG tạiDF tỉnhCJ khơiOG khiDI trờiLG phạmDI khôngCG ranhKF đểDG ngânHF bằngDG làCG vùngGE đầuCE giớiFE đãCG trựcDD baoEF raDG đangFF tiêuDD mụcCF nhằmGG vàoCF cửaEE cùngED phùDF khuCF cũngGE khoCE thamCE dànhHE đăngCE diệnCD mỗiDD
ngoại thươngMF cóFL tệQE giaoHF quanEE lệEE trừHE
ngoặc đơnLE
nguy hiểmNM cơFK hạiJH
nguyên liệuIK tắcMN nhânFK khaiFF vàCK lýDE doED nướcDF tửHF vậtED tốHF khoángDG trạngHG làCE vẹnMD nhưCE dươngKD khốiEE thủyEE cảDD nhữngCD
nguyện giaIK xinLJ thànhFI vàCH viếtKI vọngQH thamHG làmFH tạiDF hỗHE vớiCG đăngGE giảiEF cùngGE đồngCD rútJD đóngFD
nguồn tàiHM kinhIM lựcJL thuIM gốcNL tựHL vốnLJ điệnHG dữFD nướcDH mởIG nhânCG cungGF đóngGE nhiệtIE ngânHG khácDE gâyGF năngDD nguyênEE lợiDD sángGD khởiGD
ngành xâyHF vềEI hóaFG cóCK côngCI thuộcEI liênEJ thuốcFE khácEJ nghềHI đàoHF kỹEF đểCH thìDE đãCG địaCE giáoFG tiếnDD thủyDD tươngCE cănED
ngày làmIM nhậnGK thángGR kểGM kýEO tiếpEH đêmJE càngJJ bắtFF hếtDH lễGD liềnDD nghỉDD nayCE
ngâm trongHE
ngân sáchNN hàngJK vốnGE
ngòi mìnNE
ngôi nhàKE
ngôn ngữSJ
ngăn cháyLD chặnRK cáchJG ngừaLG khôngDE nướcDE chứaGD
ngũ cánNI nhânED
ngưng hiệuND
người cóFM đạiHM laoJM đượcDM ápHK láiKK sửEL raGG kýFI dânEL đứngKK điềuEM làmFM quảnDJ dùngHH thamFJ nghiệnJH khôngCJ tiêuEG khácDJ đếnCF vậnDH thuêGF chỉCG đềCG đãCH kêEE giúpGJ chịuEI đánhEE trựcCH gácIH phụFH thuộcCE dựCF taGG giámFF hưởngFD phụcDF nhậpCD khuyếtJH tiếnDE huấnEF họcCE đangEF thứDE đóCF nộpCE điDE bệnhFD trởCE giàLF khởiED đạtDD amJE đềuDE
ngưỡng khốiID
ngược lạiMH chiềuKE vớiED
ngạch thuếMD thanhID
ngại vậtLD
ngầm bắnPG vàCE khôngFE
ngẫu nhiênRG
ngập nướcJF vàoJD
ngắn nhấtJF gọnQG hơnKF mạchQD hạnGF thờiFE
ngắt nguồnND
ngặt vềIG quyGG cácFF điềuGD
ngọn lửaRE
ngột khiLE
ngừa ứngHG ôID sựEE hóaCD
ngừng hoạtIH nhậpJD nângKE hoànHD
ngữ dướiKI lậpGE cảnhJE nướcDF chuyênFE khôngCD viếtHD nghĩaGD
nhanh chóngTJ hơnKF vàDE tiếnIE nhấtGE phảiED vănDD vềCD
nhau thìJM hoạtEK trongEI vềDH đểFH giữaHG bằngEF hoặcCG khôngDE mộtDG gâyHD thànhCE dướiGE khiCE lớnGD màEE trênCD nhưngFD saoED nhằmGD phátCD ởCD
nhi vàGD
nhiên liệuGH làFG bịGH hoặcEF chấmJG hóaCE hayHD cũngHD
nhiều lầnJK hơnJI côngDH đóngIJ loạiHI phươngEG vănDD nộiFF cấpCF nguồnHD cơCG thànhDG hồDF nămCE ngườiDG cáchFD mứcGD lĩnhEF soIF kếtCF bộCE thờiCE dòngIE đốiCE chiDE nhấtDD hệED tiếnFE hìnhCE ngànhDE bướcHE đơnCE môEE dựCE tácCE phầnCD trangED dịchCD nhómED khuCD đặcED lớpGD lưuED nơiED dữCD màuGD
nhiễm môiMI chấtGD bệnhME độcLE
nhiệm vụIQ kỳJO trướcHN vềDN thiFO tổCL quảnCL thựcCM lãnhGL hướngFM kiểmDK xemFI toànCL hìnhDK khiCL trảEG chuyểnCK giúpFI lấyFH gửiCH phốiEI xácCG cungDI bànDI hữuEG từngDH ràED giámCF duyFG bồiDE cậpCF lắpCD đônDD khẩnCD
nhiệt độMI điệnFE tìnhHD
nhu cầuNM
nhuận trongEE nhằmLE
nhà nướcKP ởIJ thầuKI đầuFJ khoHG trườngEG máyHH giáoGF xưởngKI dânCH chungFE cungEG khoaEG đấtCE gỗHE gaHE hátKD
nhàn rỗiYG
nhánh sốFG củaCG tạiDE mỏHD vàoFE thìED trênEE mãJE hoặcCD đặtGD trùngID kếtCD
nháp hoànND
nhân dânKR cóCN trongDN sựFO đượcCM viênCK hoặcCK khaiCG đềCI thuộcCK đạoDH đãCJ thamDJ lựcDK danhDL đóngEL nộpEH gâyFG đăngDI gửiDG laoEE liệtGD rộngFH thămDE tạoCI hoànCG đangDH mắcFE nghèoGF biếtEE trúngGE muaDE vẫnEF kháchCE đạtCE ấyJE muốnEE
nhãn hiệuKH hàngIH hóaHF năngID choED ghiGD
nhìn đếnJG thấyNG củaCE vàoGE chungID nhậnED
nhóm hàngFJ nguyGF đốiCG loạiDE ngườiCE khácCE kháchFE tươngED chữEE thuốcCD
nhũ tươngOH
nhũng thìFD hoặcDD
như sauLQ hìnhGF làDG đãEJ đốiDH thếHF vậyJG mộtCG tráchCH ýCG bướcGE nhauEG cũFD môCE dướiDE triễnNE rungKE thủyCE máyCD khiểnED mưaID mổND chúngDD
nhưng khôngJM chưaLJ phảiGJ cóDJ tổDD đãEF tốiHG tổngFF sauDF việcCE bịDE vẫnJF chỉCE cònFE nóIE cầnDD ởDD chúngGE quáDD sẽED
nhược điểmMG
nhượng quyềnJH cóFD bánIE khácED phảiCD máyFE
nhạy nổHD cảmQG vớiED nhưngJE khácFD
nhấn nútQF vàoHE chọnHE mạnhKD
nhất củaCN làFL vàCM vớiDM hoànHM trongCK khôngDK tríGJ mộtDJ chấmIK đangHK đếnCH từCI đểCI giữaFG trướcCF quánKE haiDG thừaHE quỹEE khoảngDD nạpDD
nhầm lẫnTE
nhận đủJK đượcFO đăngIL hồGK huấnIJ kếtEJ vănDJ chuyểnEG tàiCH kiểmDI làCL hoànFJ kiếnDE đầuCH xétDH đầyDG dạngFG thấyFI bànCD chìmKE thầuED nguồnCG biếtEG thếCD đềuEG lẫnHE biênCD quyênGG mãDD cũCD gầnCD
nhập khẩuLL vàoFM cảnhHF chuyểnDK đảmEJ tiếpDF khoDE trướcCE táiHD cộngFF đầyCE tráiDE nhằmDE nhưngCD xongFD
nhật thôngHI tìnhKL kiếnHK kếtFF cácCI dữGG trongCE tiếnGE vàoEF vănCE danhEE đầyFF thườngEE trênCE nộiDE kýCE trướcCD nơiED
nhắc nhởVJ
nhằm mụcJL nângMK bảoHK thựcEI thamHI đảmGH phụcIH phátGH tăngKG đápIF khốngOG thúcJF xâyDE giảmIE đánhGE triểnED cungGE ngănJE vậnDE hỗFE tạoFE thuDD đạtHD cảiGD phốiFD kiểmCD hạnCD duyJD giúpGD
nhị phânNF
nhỏ hơnNK nhấtIH lẻNF hoặcCF làDG bằngDD
nhớ chínhEE
nhở vàHH lầnMF
những ngườiIN vấnJM nộiHK hoạtEL quyCK cơCJ trườngEI thôngDI vănDG thayGH yêuFH khóIH sựDE dữEE từCF thànhCG hìnhDE khốiGD mụcDG phươngCF vịCF tồnGF conFD loạiDF nguyênEF điểmCF giáCE phụFD nơiFE đoạnFD hệDD gìJE khuCE lĩnhCE cănFE phầnCE đặcED đóngDE vùngFE thợIE biếnDE ảnhED yếuED chươngDD
nhựa loạiKD phảiIE
ninh quốcKM trậtMJ hóaGG mạngLH thôngEF hàngEE hoặcCG kinhDD thuộcCD
niêm yếtTI phongPH
niên hạnHH xungOF trongDF nghèoLE
niềm đamYE
niệm vềHF
nuôi dưỡngME trồngPF cóCD
nào đóKI choHK cóDF đểFE khácFD thìGG màHE trongCE làEE phảiDE viDE cũngJE khôngCD bịDD sẽGD
này cóEP vàCL đượcDL thìFK phảiDK đểDL choCJ làCJ nộpEG baoEI ápEJ sẽEH tươngEF xemDG nhưCF màDG gửiCH thayDH hỗDE dùngDE cũngFG hếtDF cònDG giúpDE nhưngDF đươngEG sangFE chúngDE taCE muốnFE mangDD nằmCD đềuCD
nát hoặcKE
nâng caoNN cấpHJ côngCE hạGE lênGE
nén vàDD khíHD
nét liềnSE
nên cóEI khôngFF đượcDD nóKE đểEE chúngJD taJD việcCD đềDD phảiDD trongCD chỉED
nêu rõNM trênJO tạiFK trongDI cụFF ởDD
nó sẽLG cóEF làGF đượcDF khôngEG chỉEE cũngKE tươngGE vớiCD choDE thìED dễID
nói chungNJ riêngNI trênHF cáchIE ởIE đầuGE chuyệnTD đếnED
nóng thiênPE chảyRD
nô tônPD đặcND
nông thônQK nghiệpJI lâmLF
núi đáME caoJD
nút giaoFF buaMD hoặcCE láHD sửaDD
năm họpFL mộtCL kểEJ gửiEL họcDF trởFH trướcCI sinhDI thứEE nộpDD đầyDG liềnGG gầnFG cuốiFE dànhEE mươiFD
năng lựcKN lượngGK thanhGG nàyEE quảnDJ gâyIG khoángDE suấtIH chịuGE sửDH phảnGG sauCF tiếpCG sinhEE xảyHD truyềnED phátCG tíchDG đápEG thamCF chứaEF tạoDE cầnCE huyFF cânHE táiGD phụcCF bốDD khắcFE diFE trẻHE cungCD khiếuDE tươngCE tìmED mởDD pháDD ngayED
nơi cóEJ tổGG nhậnFI đặtJI cấpEH cấtOE doanhFF ngườiEE côngCH sửEG cơCG thươngHE thựcCG tiếpEH lưuGG gầnJF làmEG cưJG anDD nổCD đếnCE ởEE đốiCD dựCF sinhEF đôngKD điGD tiếnFF bảoCE cáCE màED nươngPD tạmED thiCD xảyGD
nương tựaZD
nước cóFO ngoàiJN vềEN giaoGN theoCN hỗGM thảiHH hiếnKL đểCJ liênCL đầuCF gửiDK cùngEF mắmJF ởDH sạchIG mặtDE gắnGJ chuyênCF nóngJF nắmIF đặtDG sinhCF cảngFF phụcCD dướiDE nhằmEG mưaIE ngầmGD biểnCE giaiDF mạnhCD cũngCD nhanhDD
nại tốKK lênGD thìCD
nạn maKF giaoGF nhânEG laoIE trongCF cứuGF
nạo vétVF
nạp hộiGL mìnKE thuốcID vàCG choEF vàoFF doDE làDF nổCD thànhCE trungGE đốiCE buaLD lớnGD mộtCD bằngCD
nảy sinhOE
nắm giữOG vữngQH bắtNG chắcOD tìnhKD
nắp đậyVE
nằm trongIL ngoàiKH trênII bênKE ởHG tạiCE gầnJE ngangHD liềnKD sátFD xenPD
nằn nàyLD
nếu cóIO cầnHJ khôngDK hồDF đủEF làCH phátEI vìHI gâyGE đápFF chúngGE xảyHF chưaEG cònEF đạtFF xétCE tánEE biếtFD thỏaFE saiED điCD
nề nếpYD
nềm cóJD
nền tảngSL đấtIE móngQE đườngFD
nối vớiGJ mạngLF dâyJF trựcEF giữaHF đườngFD hạGD hệFE thôngDE đồngDF vàoEE từDE ngắnLD điệnEE kếtCD dữDE cẩnNE haiFE phòngCD tiếpCD đãCD
nồng độNG
nổ mìnKL côngGM vàCL điệnGI phảiDF khôngCI thuộcDJ bằngDI vàoCE lớnFI tứcJH nhũKH ởCG chịuDI đốtID hởKE rộngFE nhómCD qHG nFH nạpEG phiGE dùngDF gâyDE lỏngFE nhưngCE xuốngED nhỏCF xongFD pháCE hầmDE rắnEE ốpGD nhạyED amonitLE phóngDD
nổi vàDD bậtSE trênHE lênJD
nỗ lựcNE
nội dungMR bộHN địaHK
nộp hồJL trựcII lạiIL vàoGL thuếKL tiềnHF phíHH trênFG lưuHD bổEF tạiCE báoDF choCF ngânHF đủDG ngayIG đầyEF đơnCE kèmDF lầnED conEE quaCD trướcCD
nợ chưaNK lươngQK ngânID
nứt côngGG
nửa ngầmPD thànhHF sốFE
nữ tỉnhHF phátKF làmHF đượcCD ởFD
nữa thìIE làGD đểGD
of theQE
om làmMG
on safetyVD
oxy hóaKE
pa nôYE
pha chếJD
phao vàFD
phe duyệtND
phi chínhID điệnKE thươngLG nôngKE
phiên họpNM bảnHI âmQF
phiếu kínQL lýEI xửGE anFE tiếpGD trìnhDE biểuGG kiểmEE kếtDE chuyểnEE gửiFD thuậnGE xuấtDD doCE
phiền hàZE
phong tràoRK mỹRL tặngPK tỏaPE tỉnhEF cáchHF tàiDD phúRF phảiDD
phá dỡPG dữKD đáLH hủyLG sảnDH triND hoạiNE
phán vàGG hợpHD
pháo hiệuLE hoaND
pháp luậtKR lýDP nhânDN khắcIH kỹEH khácDM thiEL phòngDJ bảoCJ anCJ xửCJ đảmCI cungDE thửDF ngănFF nhằmEI giảmEH lệnhEG nângCG tháoGE chènGE cheEF huyCE thoátCE lộCD canhCE
phát triểnMP hiệnGM sinhJN mìnIE hànhDK huyJJ lạiEE sóngJG biểuEI thuốcDH tánFH raDE thảiFF nhanhHE tínFE lộED quangJD
phân côngGO cấpGO loạiJN tíchKM phốiKK chiaJL quyềnEL lớpJE biệtHI khuFG bónNH xưởngKE bổEJ tánHF bốGI kỳEF đoạnGF hủyGD nhómDG vùngED tửCD
phép khaiHJ thànhGN vậnGL sảnDI thămIG sửEL kinhFJ sápHM xuấtEH đổiEL nhậpFI xâyDH hoạtCK môiGH phânEE quáEE đãDI láiII chếDE dịchDH làmCK bánFF thửFG lưuEH baoDG trảDE trangDE cánDD gánJD laoDD tạmDE chởGG đoED lãnhCE sẽCD mangFD thợFD hếtCE duyED tìmCE ngayDD khởiCD xúcCD hiểnED
phê duyệtNQ chuẩnGJ bìnhHI duyêtND
phí củaDM hoạtFM sửFE theoDK vàCM đầyIL đốiEL hàngFK thuFL đầuEH choDJ giaEJ giảiEK thựcCI quảnCH bảoDH khácDI phảiCE cungFD hằngJH doCI xâyCG dựCE phátDH liênCH đóngFG chiDF đúngDG thuêFD bồiFE thườngCF ngânEF phụcCE tươngCE sẽCD nguồnCD duyFD giámCD diED
phía trênJH dướiLG trongFG bênLH sauGG ngoàiIE trướcHG tráiID phảiDD đầuDD khuFD thấpKD
phòng ngừaML cháyIL chốngJM banEI đạiGJ thíJH chuyênDG giaoCG thửEE tránhHE máyCD vẫnGD hộCE cảnhCD bệnhED nghỉED
phó sựLK chủIK trưởngHF bíLD vớiCG kýEE giámHF phòngDD khiCD
phóng xạRG mặtLI sựGE vàoFD
phông chữPF
phù hợpKQ hiệuCD
phúc đápHH tạpHD
phút đếnHH kểIE cùngIF hoặcDD khiED vàoFD
phơi nhiễmTE
phương tiệnMP ánIP phápFM thứcHL ngàyDO hướngHM trìnhCM hạiIL nơiFI khácCH đặtDD mìnhEG chấmEF châmLF đangCD tớiDE
phường khôngEG
phạm viKQ hànhGL phápGN quyEK sauFE vềCJ nghiêmJL màGJ maGH đốiCF tộiIG thìCI nhữngCG sẽCE kỷDD
phạt viKI bổJD theoCD đượcCD hànhCE tùRD
phải cóFO đượcFO thựcEM bảoFL làFN trảIL báoEM đảmGK đápIK lậpEK chịuGL nộpHK hoànGJ tuânIK thôngDK tổCM xinHM ghiFJ làmDL đăngFL bồiIL đặtGG gửiEK phùFJ chấpEL đồngCL dànhJL bànFJ nêuFH kiểmCH tiếnEI xâyCH nhậpCF bằngCH cáchDE kêED sửaDJ xácCI xửCI lấyEH mangHG xếpDG trangDG đóngDG xemCH điềnKE tăngFG ápDG lắpGG dánJF đạtFG dừngGG rútHD dùngDG tạmDF bốCE gắnFF đánhCG đấuDF cònCG cungCF đưaDE nằmEE chờGF nhanhFF rờiGE cănDE diEE nốiDE chắcFE mởDD đemHE tìmDE cửCD cắtDD cậpCE rộngCD giữCE kịpDE khắcDE thỏaDD lựaCE viếtCE ngănDE biếtDD kínDD traoEE tháoFD thêmCD duyDD cắmHD hiểuDD
phản ánhPN ứngJI biệnLL hồiJI quangOE ảnhFD
phấn đấuQG
phần haiKL mềmML hồGK tửJF baLL vốnJE thểEF xâyDK vàoEK kinhEI đầuDH diệnFG hóaCF dựDG thươngFF nângGI giáCD trămLG lớnFG thamDG phátCG mặtDD nhỏEF thêmFD cònDF nơiDE cănEE nàoFE trữCD mờiHE hoáGE hạCD tăngEE màCD chiềuCD thuyếtGD liệtFE thưởngDE dướiCD mởDE cứngID bắtDD cảiCD
phẩm thuốcJF diệtME chấtEL đượcCG vậtFG thuộcEG chứaGF sauDG nướcCE dễHF đãCG phụcED nhậpCF khácCG điệnCD thủyFD phầnCF đạtFE caoCE tiếnCE rượuHE cuốiGE đặcCE phụCD nhựaJD
phận tiếpJF thườngJK trựcGE chuyênHG mộtFF côngCE quảnDF vănDE bảoDE sựED ghiFD ứngDD
phế thảiOD
phố trựcKM thuộcFH thìFD khôngDF đãED nơiGD
phối hợpJP sảnEE vănFE rượuND tiềnEG trộnLE điệnCD
phốt phoYD
phổ biếnON thôngJI cậpJD
phụ tráchKN lụcJK nữOI cấpFJ trợII thuộcHJ kiệnHH giaFH tảiGE tùngPG huynhPD cậnHD
phục vụJP hậuOI hồiKJ tìnhHD sựEH khóJE nhữngEG kịpHE lạiCE saiGD ngayHE
phủ quyGQ vềGO sửaHL nướcEG doEF banDL tạiCF quyếtCI phêEI giaoDH xemEH hướngDG bềJG miệngJG chấpCE lớpED mạngCD
phức tạpSL hợpFD
qua dịchII việcFL đườngHI khiGM hệII cácDN lạiGI nềnLK ngàyDL đềEL báoEL sửEG nghịEL chươngHL điềuDK thanhEF lãnhGD thưGE biênGF dựCI mạngGF bưuGF ứngCF trangEG đêmJE đóCF tậpCG nhiềuEE nhữngCE đàoEE cổngHE tâmDD trụcGD dốcHD
quan đếnHQ nhàHO cóEP quảnFO cấpCK ngangIM tàiDL chuyênFM hệFN trọngHM thẩmCG tiếpEJ kiểmDM khácDO trungGJ thuộcDM chịuFO thanhDF liênCL tớiHM đểCN thamDL lãnhFL thìDN trựcCL trắcJH sátEJ tâmFK thườngCG quânED hảiEG giúpDG mìnhDH cănCH ràDF hữuCG thuếDG rồiED niệmFE nhằmCG biếtCF duDE đếID
quang dàiMD
quanh khuJF khoJF caoID
quay lạiLG vềGF trởID
quen thuộcKD
qui địnhGG trìnhFE
quy địnhHS hoạchHL chếFN môHM trìnhCO chuẩnFL phạmEM tắcEM ướcEF đinhFE
quyên gópQG
quyết địnhGQ thủHK toánGM sốDP tàiDL bằngFL doEL tánHL hoặcCL khiếuIK nàyCD thôngCM phảnHL kiếnDL hồCH đơnDL tranhHL vấnCF nhữngCI xongHG đúngCE liệtFF kịpEG tâmCE bàiDE nhanhDD
quyền hạnIO khaiGG cấpEM choFN địaFP quyCN phêGN quảnDL lợiHL sửDK thuEH quyếtCK tươngFN xửEI khiCM đồngCK giảiDJ đốiCM sởCI khenGL bằngCM xemEJ chấpDI tiếpCI biểuDK thămEE ứngCK yêuCJ sửaCJ ưuFG giớiDI tiếnCG truyEE khiếuDI đìnhDF trẻGF lựaCF
quà tặngRD
quá trìnhJP cảnhLG cỡKG thờiDI mứcGG nửaLH giớiEE khốiEE tảiCE khảEE tổngCE bánDE niênGE lớnCD
quán triệtUH
quát vàDD
quân dụngJD nhânHG sựJI độiME hàmIE
quê quánUD
quý họpJG vàCF vịFE cơCD viED
quạt tàuOD
quả thămJF kiểmGL giảiHM thựcEL thẩmEJ xửGI đạiGK đềEM đánhHJ khảoJH tổDJ hoạtCJ xácEF thanhEG kinhEH thửGH sửCI ràIH lựaHF tínhDG nghiênGG tựCF nghiệmDG đăngDE đoGF phânCG khắcGF caoDH triểnCG giámEE thiCE thiênGD trúngIE hơnCE tuyểnFE huấnDE thíFE gópDF đạtEF phốiCE tìmFD bầuDF giáoCD sẽCE đấuCD khoaCD đàoCD nhằmDD
quản lýKR trịFK vậtCH tiềnDJ chungCE riêngDE
quảng cáoMI báUE
quần chúngQL
quặng đuôiSD bôRD
quế củaHD
quốc giaLP tếKM phòngIL tịchFL lộKG
quỹ xãJM từIM vàCH đấtIH hoặcEG theoCF hoạtCF cảiIE đóngGD trênEF bảoDD khiCD đểCE hàngCE vàoDE nhưngFD
ra khỏiNM quyếtHK cácCL sựGJ trongDK ngoàiHH mộtEI vàoEG từDG môiGG vănCI taiJG kếtCE tìnhGG nhữngEF khiCG khíEG lệnhIE tiếngHG cháyDF bênFE sóngIG mứcEG tiaJE cònEF saoDE ởCE xungHD dòngGD phảnDE baoCD rằngHE bởiFE nhiềuDE mấtFE thiênFE thấtHE saiED
radio nhỏMD cầmRD
ranh giớiPJ vớiDE
rau quảMG
ray kimOD
riêng củaDJ biệtKI lẻNG choFH đốiFF theoCG hoặcDE đểEE đượcCG trongCF tạiCF thìEE cănHE nhằmHD
ro vềGG trongGF vàCF nếuGE
rung lắcVE
rà soátON quétPE
ràng buộcNF vàCD
rào bảoIE chắnOD cảnOD
rách hoặcID
ráp mạngOD
rãi trênJD
rãnh thoátPF thuIE
rèn luyệnPJ
rò rỉUI trướcHD lớnJD
rõ lýIL họMJ tênIH ràngOK cácCJ trongCI nộiEH nguồnGF thôngCF rệtOE tráchDG thẩmCF thờiCG tínhDF địaCG mụcDG phạmCF tiếnEE khốiFE nhữngDE thêmGE yêuCE chủngHD mốcJD nétKD
rút gọnRH raKE khỏiNH tiềnHE kinhHE ngắnNE tênGE lạiFD
rơ moócUI
rơi vãiWG raKE
rượu côngFD hoặcFD quyCD theoDD kèmHD đượcCD chưaHD trênFD màHD
rạc hóaJD
rạn nứtVH
rạp chiếuOD
rải rácUD
rất nhiềuMG quanEE lớnKF ítLE hữuKD dễLE kémPE khóLE phứcME caoHE nhanhMD hiệuGD
rắn dễNF khửQD đượcDE phảiEE
rằng cácEF khôngGE đốiGD khiGD mộtFD trongDD
rỉ chấtFE hayLE trướcIE
rối loạnVK trậtMD
rồi nhấnRF thựcFE lưuJE chọnIE đưaID
rổ tỉnhKF
rỗi củaGG
rộng cụmLE cácCH rãiRH phảiED diệnGE tốiHE khôngCE choCE raEE lớnGD nhỏGE đểCD mặtED
rời khỏiMF rạcUD vớiED củaCE từngJD
rủi roTK
rừng phòngIE câyND
rửa tiềnNL mắtPD sạchME
sa khoángLE
safety inQE
sai lệchQI sótQI phạmHI sốCE sựFF mụcFF tráiIE kếtDD quaED thôngCD lầmRD doCD
san chiếtTE lấpRF gạtUD
sang vănGE nămFG trạngKD cácCF phươngFE cơDE làmFE tiếngKD
sao điệnJJ hoặcFH cóDI yJH vănFH choFJ giấyFG hợpDF quyếtDH kèmGG hồDF lụcEE lưuGF bằngDE chứngCE danhDG lạiCD chépIE baoDD tươngCD nhãnGD
sau đâyLO khiIP đóGK chếEF sápFI thiếtDH caiJH mỗiEG dấuCE sáuHF tấmFD
sinh hoạtHM laoKJ viênEJ raHJ trongDJ tháiLH sốngMK họcGI sảnCE ngàyCG vậtEF tiaLE hồCG khuyếtLE xãDG môiEF điFG vướngIG khácCD khóGF nguồnED giữaDE khíCE thayCE phứcGD tộiFD mồLD bụiHD
siêu thịLE dữKE
so vớiJM sánhRJ sáchII
song songSH vàEE vớiFF phươngHE sắtME
soát đặcMG cầnIM vănEE xeHH phòngEE muaIF việcCH maGG hồDG thủEG hóaCE nộiDE lạiCF xétDD gồmDE chặtIE tĩnhLD danhCE cùngDE quỹED tớiED
soạn thảoPI
sung mộtIN khoảnFH bởiLJ điểmGH tạiEJ điềuEK khôngDL ủyFL hồDI đểDH giấyDE nộiCF khốiEE danhCE đầyDG thêmFG nhữngCE lầnCD nàoED
suy tônPK giảmMF raIE thoáiUE
suất khaiGG thiếtHG vàDF củaCG laoJD pháJE lanMG tiếpED caoFE từCE thườngED vốnGD
suốt quáLJ củaDG thờiHG giữaID
sàn xâyIF khoJE nhàFE
sành sứXF
sách nhàIN hộiDL liênFL cácCJ đốiFM theoCK ngườiEJ vănDF cấpCK kèmFJ phươngDI nhưEE lãnhGI địaCH dựCH trungEF bầuFH xãCH láiHG ưuGF nhữngDF chiCG phátCE tuyếnDE tríchHF hỗDE nhiễuLE nhằmEE đặcCE thươngCD khuyếnHD
sáng tạoLJ lậpIH kiếnIG tựGD từEF đểDE mặtGD đếnCD vịDD ngoàiFD
sánh liênIE cácDE giữaJE vớiEE
sáp nhậpNO
sát việcFN hạchNG nhânEK quảnEG xâyFF thiGG hoạtDK biểnIE điềuDF phòngEG thựcCH giaoEE hàngDD ảnhHG khuDF chặtIG quáCE thườngCE lềKD đánhDE cùngDD cáchCD saoCD ngoạiFD khốiCD mọiED môiCD
sáu thángIG mươiQG trămQD
sân bayQE bãiMD gaSD
sâu lỗLH vàDG hơnIF khoanIF khaiED trongCE rộngIE sátFD vàoDD khoángCD
sét choGE làmFD chịuHD dàiJD liênED trắngND
sóc sứcPE
sóng khôngII xungPD chấnOG điệnID ứngHG truyềnJD đậpME diKD
sót hoặcIF chứcEE lạiGD thìGD
súc vậtLE
sĩ quanFE
sơ đềIO hợpEJ theoCK khôngDJ đăngGJ đồHK chưaHJ đầyGH báoDK baoFH trựcDH thôngCF đãDJ kèmEJ liênCI xinGJ bộCH lưuEG dựCI gồmDJ cầnDG thìCE thủCH thiếtCI màEE điệnCG hoànDH năngCE nộpDI gửiCH yếuEI quaCF miJG đúngDF đangEG lấyDF đápDE gốcFE tánDG đánhCE cánCD lượcEE huấnCE
sơn chữLD
sư tỉnhJI phạmGE ngàyDF khiDE lâmKE kínhGD đãCD
sương mùUE
sườn núiTE tầngLD dốcRE
sạch vàEG cácED sẽJF đểED bệnhKD
sạt lởWE
sản xuấtIO phẩmJM củaCN kếtFD nhómIH côngCM đượcCJ đãDG phảiCG đểCM đốiCG thuộcCG lượngCI quốcDE thìCG nguyênDE đấtDE điEF ởCG chưaDF cònEF baoCE chiếnGD đangDE gắnEE chiếmGD nằmEF đưaCE nhưngCF độcCD kimDE rắnED hiếnDE dôiJD
sấm chớpUD sétQD
sấy khôPD
sập đổSE
sắc vănIK đượcGK trongFG choFG đóngHE biểuFD
sắm phươngLL
sắp xếpOP
sắt vàCE quốcHD phảiFD hoặcDD địaFD tốcKD khôngDD trongCD chuyênFD
sẵn sàngTG cóGG hìnhGD
sẻ dữKH thôngIH vàCD kinhGD vớiED
sẽ đượcGM bịHL cóDI khôngFJ xemHI tạoGH tìmJF thựcCF chuyểnEG tựEG thấyJE làmDF làDG lưuGE tiếpDF doCE báoCF chỉCF sửCE dừngID giúpGE tiếnFF hoànEF hếtGE tăngGE trởFE đưaFE chấmGE giảmGE gâyFE biếtGD rútIE dễGE soGD phốiDD gửiCD thamCD trảDD rấtHD
sỏi lòngRF tráiKE
số điềuFO lượngGO ủyGL tiềnEM thànhCL liệuCM đạiEL nộiDN kỹDI thứFI hộGE ýDL thuếGL cảiEH nguyênCG trangDH cănEG vấnCI tồnDE biênCF thậpDD radioJD phiếuCG tỷCE thấpDE dưFE khóCF vôFE dòngCE lượtGD víCE cuốiCE
sống vàEH tạiFF vănGG củaCF trênGF ởGD trongDD dânED choED
sổ kếKL sáchKK theoEI vănFE nhậpHD hiểnOE gốcMD tiếtHD đểEE đăngFE vàoDE mànGD duyệtDD đêLD
sớm nhấtJF hơnLF banGD
sở dữJN hữuLL chínhEL sảnDK vậtGL kiểmFF pháJD giáoHH nêuHM đàoIG kinhDH choCL caiKH làmDK đủEH hạFH đểCI xácDG đóDH tồnFF đăngDE ýCH thíchGG nghiênEE đóngDF khámIG đápDE yCD bìnhDF xinDE nơiCF hỏaHD giámCE traoEE
sứ vệLE mệnhTE hoặcHE
sức khỏeRM khoẻRG mạnhMH chứaIF chịuFE lựcED
sử dụngLQ chúngCD
sửa đổiLQ chữaLL rồiJF nộiDF lỗiKF
sự cốMM nghiệpFM quảnEM phátGM phùHK thanhGL phânGM kiệnGJ thayHL khácFG hướngGL cầnFL dựEL đầyGK tiếnGF đạiEK đồngCJ giámGJ chỉCH kếtCE ủyEI đảngID thậtMG thamDH hiểuHF lãnhEH phốiDG biếnDG trợCG tuânFE hàiIF phụcCE vaIG tăngEF phụDD saiFD hỗCE chênhJE soEE tồnDE mâuJD phứcED
sỹ quanHD
ta cóFI sẽLG đãGF thấyLF cầnHE phảiEE tínhGE sửED thườngGE gọiIE chỉED cũngJE muốnLE tìmIE khôngCE biếtID luyRD thêmID chiaGD thuDD lựaHD cònFD
tai nạnPJ vàCE trongDD đốiDD
tam giácUG
tan trongHE
tang vậtME
tay hoặcKL choDD nghềIF điệnFD vịnSD bócLD
tham giaLP mưuNO dựHN nhũngNL khảoKJ chiếuGF luậnFG vấnCE
than bùnQE hoặcED
thang điểmFE
thanh traKN toánIM lýEL niênJH thiếuJH
thao tácKJ tỉnhHI vàEM giảiHF đốiEF liênDG caoFG nóiLG màFG khácDF ủyEF nhằmGD võKD
thay đổiLO thếNO mặtIK choCH vìHG lãnhDD
theo quyHR đúngHP dõiJP mẫuHL yêuFN phươngDK thẩmCL đềCN hướngEM sựCM hìnhCK từngFL tínhDL chiềuFH thứFL nguyênEK tiêuCK loạiCG tênCK thỏaGK mứcDJ tuyếnCH chươngCJ bảngDG quiGE hộCG biênCG nhuDG giaiDE tỷCG lôEE kiểuDF lươngDE xuHF quýCE khuyếnDE chuyếnFE tuầnDD tấmCD
thi hànhIQ côngHM đấuKK đầuEG đuaLI tuyểnJG trắcGD
thiên taiQJ nhiênOJ hoặcCE nổCD
thiết bịKO kếLM choDL lậpEI gửiFL liênCF phảiCJ đểCI khácDH yếuEG nhằmEF
thiếu niênOG sótPF nhiTE
thiểu làHI cácDI sốDH đểEG phảiEG gồmGE sauEF rủiLD tácDE nguyED từCE bằngCD
thiện hồKL cácEL quyEL đảmHK vớiCF hệEE lạiEE môiFE dựDE mộtCF nộiDE đờiKE phongHD hướngDD đầyED
thiệp tráiOE bảoIE
thiệt hạiQM
thiệu hộiGK đạiIH vềEG vàCH sảnDE ngườiFF hoặcDE thànhDD
thoa nhiệmLD
thoáng mátUD
thoát nạnPE nướcJJ hóaFE hiểmHG khíHE raGF doDD vậtDD khỏiHD
thoại liênHH vớiEH diKE
thoả thuậnOE mãnTE
thu hồiMN nhậpII khoángGE phíIG đượcEM gomMJ từEL thậpKJ hợpCM hútMJ tiềnFG sétKF hoànFH đốiCG chiDI ýCG dọnLE giữFE lôiLF ngânED hẹpKE đưaDD nhỏCD muaDD
thuyên chuyểnME
thuyết minhOJ liênFD
thuyền viênJE
thuê trụLL đấtJI vậnHE nhàFE khoHI lạiFE dịchGF muaID ngườiDG láiJE tổCE đơnDD xeGE tưCE
thuần phongRL
thuận lợiKL chủIJ bằngGG phảiEG hoặcDG vùngJD trongDH nhậpFE việcDG chuyểnFE thămHE tiệnGI phươngEG hợpCG choDG kếtDG quốcFG thìEE đềCE liênCG đầuDF nhàCF bổDE nộiDE vịDD thừaIE trướcDE trảED thiếtCD nhưCE giữaEE thayDD
thuật anIK toánHH quốcHL vàCL cổKH cụmIE trìnhEG nângJD vềCJ đầuEG khaiCE chủEG đốiCH ngữIH mỏEE đệJD tươngDF phânCD thiCD gồmCE phùCF phụcCF tìmFD nhằmEF phụCE giữaCE đápCD
thuế tàiHD vàFL theoFL quanCE thuEE
thuốc nổKM láNG bảoCE thúKD ngầmIH lớnEE phiệnNF
thuộc thẩmHO phạmHN tínhHG trungIK đốiEJ vềCL lĩnhGL diệnGJ trườngEK tỉnhCK vàoEK dựEH tráchEI danhEI bộCG sởCH mộtCI khuDH địaCH loạiDH nhómEH hệDH ngànhDG chuyênDF huyệnEF mọiFE hộDE bíFE dạngDE ngônFD quậnFD
thành lậpJP viênHP phốLN phầnIN từEM ngangHL tíchFM phẩmFG chươngGJ việcCK nhiệmCL cụmGD trướcCH thạoLG uỷFD nhiềuDH tạoCD niênGD tốtFG mạngEE hạngEE biênDF tựuLE cảmFD chậmCD
thác khoángKJ tàiFF tậnMF mỏHJ dữFG tuyếnGD cátJF đáEG cònDE dầuEE cảngFD lộED hếtCE bếnEE soDD mởCD
thách thứcNF
thái củaDE độIE xửHF vềDD
tháng nămFO đếnDF đốiDE kểEJ màEJ tínhCF cuốiGD sẽCF liềnFF trởCE
tháo gỡUI khôQE dỡNF
tháp điềuHE
thâm nhậpHD
thân nhânIE khoángIE thiệnMH
thép hộpOD phủHG chốngID baoHD dàyNE mũiPD
thêm mớiKF cácDG mộtGH vàoHF thờiEE nguồnGE thôngDF nộiDD trạmID họcED
thì phảiHN việcFM đượcDM thựcEM bịGL cơDJ quyếtEL đánhHM khôngDK ngườiEI chuyểnEK ápGI tiếpEI thẩmDE ghiGH tùyLJ tổCH vănCF báoCI thờiCH chủDG chỉCH sẽFH hướngDF yêuDG nóHE cầnCE cũngHG khoảngFE tiếnDG đạiCG bánED kèmCD dừngGE taFE nộpDE tổngCE tuỳKD chiềuDD đươngFD mớiCF cănEE dùngDE coiHE nơiCE rsKE trảCE đềuEE bầuCE mặcIE buộcED tỷDE khôiJD mỗiCD
thí nghiệmOJ điểmGG
thích hợpHJ từHJ tậpHF đốiEE trongCD nghiOD ứngFD
thô sơKF
thôi việcKK giữLF
thôn vàCG đượcDD hoặcDD mớiFD
thông tinLP báoIP quaJP sốDK đườngGJ vậnEI thườngGK gióKH trênDI suốtJJ minhEH hơiHE điệpLE
thù củaEG laoLE theoED
thùng chứaOH đựngPD phảiED chuyênFD đảmFD
thú yPF vịHD
thúc đẩyPK khaiGF thờiGF kiểmGG hoạtEG việcEG nổEH côngCG vàoGF cuộcID bằngEE xửEE quáED
thăm dòPJ hỏiJG
thư kýJL điệnII phảnKL cơEF việnKG kiếnFI mụcFF lưuGD đãCE mờiJE khiếuFD
thưa cácGG đồngJF toànIF
thương mạiOM nhânIG tỉnhCF binhND nămDD hiệuDG lượngCE
thước củaDG lớnJE đoJE lòngKD làDD
thường xuyênOO đượcEM trựcIM trúNI vụFK khiGL theoCK thiệtMG kỳFJ niênJH làDG đểCH baoDF dùngFE giữaEF khuCE rấtHE gặpID
thưởng theoGM vàDL hoặcGL trongFL choCF thíchHE vậtCE kỷFD
thượng choJG khẩnOE
thạch anhUD họcJD
thạo hoặcJE
thải rắnOG nguyHG bỏJG mỏHD tậpGE phátEE raEE loạiED từCE
thảm họaSF
thảo luậnMM vănHJ kếtFE điềuCG chuyênEG kếEE chươngGD báoCF đãCE nhưCE biênFD cầnCD
thấp hơnNJ nhấtJH
thất thoátQI lạcNF nghiệpGG
thấy khôngIL cầnIF việcEE rằngME cóCE đượcCE nhữngHE trongCD hồEE sựED ởFD rõGE mộtCD vũGD
thần thểJH kinhID tráchIE choFD
thầu thiJG tưGD phụJD vàCE nướcEE sốCE đểEE trongCD hoặcDE thamFE khảoID thiếtED lựaHE
thẩm quyềnKR địnhFO traDM
thậm chíQG
thận trọngMD
thập đỏRG thôngHG phânHE đượcDF sốCE từDD
thật sựJE vềFD
thắc mắcTE
thắng cảnhOG lợiMF
thẳng đứngNE nốiLE hàngFD
thẻ hộiIK thiIG cănLD
thế cụmLG theoEL giớiJI nàoLG chấpHF bằngGG choEH mộtDF hoặcCF nằmJE hệEF thànhCD khiCE thìCE kếCE thiếtCE cầnCD
thềm lụcNF
thể thaoKL đượcEN biểuIL hiệnEM thứcGI thựcDI hoặcDL họpHM xemGH nhưFM thìFL tiếpEL tổCL hìnhEL tíchFJ hóaCG thẩmCL dụcGJ gâyHH thayFH làCI trởFJ dùngFF thêmGD cậpFD lãnhDF xảyGG kéoGE thamCG ápCG màCG viếtEE tạoCE giảmEE tìmFE đọcHD giúpDF thấyFE đạtEF mứcCF lưuCF đưaDF lấyDF sẽCF chạyGE cảiDF chiaCF nhằmDE tỷDF kiêmHF táchCE quỹCD coiGD diEE đảngDD gởiJE triệuCE tránhFE khắcDD thuêCD hayCD dễCD nàoCD rắnED xúcDD tọaED nhìnED nằmCD nhấnDD
thị vàFI trườngIM xãII trấnPJ thựcDD thôngDF trênEG làCF đãDF hàmHD loạiCD uỷFD nhữngDD
thỏa thuậnOK ướcPK mãnRH
thỏi thuốcMD mìnJD
thống kêKN nhấtJP thôngGL hóaED dịchHG khaiEG quảnDJ đườngEF phânEE chínhCI phầnEH thuEG báoDG tựDE điệnEH thiếtDG thoátHF truyHE xửDG mạngGF đêKD hạDF chốngED rồiHE hàiJF đôFD sẽEG máyEF quốcCG chiếuEE giámDE giáoDE thưCD tươngCE trangCE tờiID
thổ nướcKH củaEE
thổng hợpKD
thời hạnKP gianLQ điểmHM cấmHG kỳEJ quayJF bầuGK tiếtEH gửiDI lớnFH hướngCG chấpCG tránhGG đưaCE ràCD dừngCD khởiCD
thợ mìnNE nổGF
thụ lýHH hưởngMF trongFE tạiEE sảnDE khoángED hoặcCD độngCE đặcGD
thủ tụcMQ quyEM cácCM phápDM trưởngFJ yêuDE nghiêmGG khoDD đầyDG quỹEE đoạnDE đúngCE tuyệtID
thủng nhưME
thủy nộiKJ điệnJJ sảnFI vănGG lợiJH lựcFF hảiIE tinhLG
thứ tựKM nhấtJK haiJJ baMH iJF mấyPD
thức giơNL biểuIL choEL đốiEG xửGH trựcFK đượcCK phápCG ănKF vănDI đềDL hoặcCL khácEJ sauDI tớiIK tổCG nộpFH kỷGI liênCH đầuCD vậnCD phùEE chuyểnCF tínhDE xácCF saoDE tánFH thanhCF bỏEG tuyểnGG đaEF trởDG khiểnGE bầuDE hỗCE truyềnCD lựaEE khenDE cảnhCD
thừa nhậnIJ lệnhOH ủyJF kếHE sauEE hoặcCD
thử nghiệmNL phảiCD độDE
thửa đấtOE
thực hiệnKR tếHN phẩmGJ vậtDJ địaCH thiCH tiễnKJ tậpCE nghiệmCF trạngEG
tia lửaRG
tin vềFM điệnHL liênFM cầnHM trongDK chungIH giảiEI mộtEG đãEH mạngIH bàiJF vàoEI vănCE cậyMH đạiFJ trênDI từCH khaiCF đăngEG phânDF báoCH chiDH khácCH phụcEH phảnFG họcCG đangEE thayDE quốcCF saiFE tứcHE môCE dướiCE bênCD đápCD lớnCE kháchCD rằngFD tuyênED nhằmDD cũDD vừaFD rồiED
tinh thầnSJ quặngOE gọnPH khiếtSE bộtOE lọcND
tiên củaCH tiếnJH nộpJD phátHE nhưGE làFE cácCF bốID đầuFE ápHF trongCE quyếtCD choCD
tiêu chuẩnLO chíML hủyMK thụMJ dùngJH quốcGJ thuốcGH đềDH cựcKG biểuFE lợiFH kỹEG đăngED phátDG haoKF xâyCG kinhCG cụCG tổngCE lệnhGD khuyếnHE chungCD đánhCD tốnKD
tiến hànhIN độJM trìnhHG bộGH thươngHF tớiIG đầuDG
tiếng nướcHJ ồnRE dânDE
tiếp nhậnJO tụcJO hoặcFL theoEO đếnGM xúcLJ cậnLK quảnCL thuDH đấtFE vàoCG địaCF lênEH giápJG phụDF tayED mọiDE
tiết mộtJN vàEK kiệmOM vềDI sốDL thiGI xâyEF diệnFE khoảnCG vănCE điểmCF phứcHE hơnCD
tiềm năngNG ẩnSG
tiền chấtJM từIE cấpFE đếnFD thuFK hiệnCK thuêHG phạtHD xửDE lươngJH mặtEF khảFF phíDD gửiCG nhànNG tệHE trúngHD
tiểu họcME banID mụcHF dựGG
tiễn tạiGF củaDE
tiện vậnJK giaoHJ phụcIM thủyJH làmGL thamGJ thôngEJ bayLD íchIF bảoEH chứaGF lưuGH phảiCH khaiCD khácDG đểCF điGH tậpEH ứngDE kỹDF chuyênDE chữaFE trướcDD lợiEF cứuDE khởiGE đóCE đoGD cònEE raCE chạyGD
to lớnJE
toàn bộHO trongEL thểGM vềEK hóaFH diệnHM giaoGI hàngFI thựcDH choEK vậtFI quốcGK thôngDI laoHJ mỏGE khiDH kỹEI đốiCJ chịuFG xãDI phòngCH cháyEE vệEH phầnCE lãnhEF khuCG mớiDH vẹnLF khốngKG cheHG bứcJE môiCE dướiCE tuyệtIE cộngDD
toán vàCM tiềnHG vềDL theoCL xâyEF tàiDL nhàEJ trựcFG chiFH ghiGL nămDL kếFL khốiGE trưởngEG thuDI kinhDH phânDD khoảngGG trênCF ngânGH thìCE xácCF quỹFF đềuGG tửDD quýGF rcLE rsKE sẽCE lầnCD lựaDE đámJD
toạ độNF
tra chuyênGH vănDI việcCL tỉnhCJ viênCG doCL đãDK phảiCH tưCL nhàCG lạiDG địaCE hồCJ cứuEI tínhDI gồmDL huyệnGE sởCD xétDK thiếtCF bầuEJ trùngFJ tộiGE cungDE xemCG độtHF bãiDH cùngDI baoCG màCF kípDD độcDE huấnCE tìnhCF sứcDG bảngCF tọaFD nhưngCE đạtCF tẩuID miệngED
trang bịJK thiếtJN thôngGK trảiOM giấyGE nhânDG đầuEF vănDE chủED phụcFF biểnGG thứFE trởFE cuốiID mớiDE tríDD phụDD riêngFD
tranh chấpNM phòngFG tộiID
trao đổiML
treo bảngLE tạiED vàCD
tri thứcME
triển khaiJP kinhHM cụmJG lãmNH côngDL đôJE nhàED ngànhGI vữngLK tàiCI nôngII phongII hệEF lĩnhEI khoaHF bềnLG đấtEH thịEG điệnCE giáoEE lựcCG vọngLE hạDF quỹFD cộngGF đảngGE mạngED mônCD
triễn lãmUE
triệt đểJG pháME xóaNE
triệu tậpNM đồngHI lítMD chứngED
trong cácEP lĩnhIO thờiGO quáHO trườngFM đóHO hoạtEN phạmFO việcDO sốCM sảnCK nướcDM nộiEM mộtDM khuEL nămCM danhEL vòngJJ nhàCG hồCJ bảngHH khoEI giấyCI báoCH giaiHK nhữngEK hầmGF cụmEE kỳDI thiếtCG cùngEJ mốiHL mỏEF hệCK lỗFE khoảngFH vùngFI suốtIJ haiCI mỗiEI đáDD chươngDG thùngGD buồngHD lòngFH khuônJF môiCE giếngGD cửaCE lãnhCG bánCG từngDI quýFE hòmGD cuộcDH caHF biênCE hộCF đôDF dâyCD ốngEF tuầnFF ranhFF quặngED mùaID cộngDG hộpFE câyDD quânCE quầnFF sổCE tườngEE khungFE tấtCE lôEE dảiHE víDD khóaDE baCE tủIE đợtEE kétID bểED
trung ươngNL bìnhMK thựcGL tâmLK gianHI họcGG cấpDG vàoFH chuyểnDG đôngKE triểnDE ởCE mọiFD
truy vấnNF cậpMH cứuKK xuấtHH tốKJ vẫnMD nhậpEE
truyền thốngJM tỉnhGH thôngGK tônLL nghềKK nổFD phòngEF trongCH hìnhEF đườngEG giáoGE gópGE mụcDF trênCE báOE thanhCE
tràn đổRF dầuOE
trào thiJD tậpJG khuyếnNE thểFE trongDD
trách nhiệmLR kếDF kỹCF khuCE nênGF thụED
trái phépIM phápHJ vớiGK quyEK chọnIE phiếuKH xuấtDD
tránh sựIH xaOH trúME tácGE chồngNE gâyKF việcED bịGD đượcDE cácCD nguyGE tuộtTD rơiOD hưLD lãngOD
trân trọngQI
trên địaIP cơEN đườngGK mặtHI phươngEI biểnHH mộtDJ trangGI tuyếnGI phạmDK toànDJ hệEJ xeFE cùngFH môiFH thịFH máyFG mànGF lãnhFI trựcCG đấtEH danhCG nềnHH nhãnHF bảngFG tổngDI nguyênDG thềmMF dữCF xuốngHG từngEG cổngIG đâyDF mứcDF khổIE cạnJD caoCF bờJD nhiềuDF bềIE bànCD cảCF miệngHG nhữngCD mạngEF bãiCD menuFE đĩaJE bụcKD núiHD sườnJE mỗiDE bênCD ngônFE tàuCD thânED máiGD websiteGD sôngED nócKD loaJD đềuDD khungFD
trì cácFM côngEH vàCI thựcDH đườngGD soạnMG kếtEE cuộcJH thiếtFE hoạtCH phốiGI điềuCG thẩmCF xâyCG hệDD trạngFD tổngDE thườngDE
trình tựHO bàyKK xâyFL sốCP độFM thựcCM vậnEL thuộcDI bảoDJ đườngEG khaiCI hạFI kýDI mụcDK phátDH cầnEJ khácCI xácDF thủyGI tậpEJ xemEL trênCK đạiDK phụEG xửCI thiCH thanhCD giáoEE triểnCJ tổngCH ngầmHG lãnhDI huấnDG lânIF thămCD hầmFH phụcCG đàoEG ápCE gầnFG sắpCH đangDE cảiDE thaoCF thửCF dầuDF cùngCD giảmDE nằmEG cònCE khámGD nghiênCG sẽCF tạmCF bốcFG liềnFE chạyFF nốiCE ảnhCE đưaCE bíED khảoCE đệGD diễnDF nạpCE dạyDE lọcGD đêFD diCE tuyểnCE tìmCE nàoCD đềuCD táiCD rồiCD
trí nổGI vàCI việcEG anFF côngCH khuGI thiếtEE trongCI tuệOI đặtGF mặtFF kinhDG gácJH lỗHE trênDG làmDG hệEF ngườiCH cáchEF canhJH ítHG lắpIE tánGG dễHG bãiFE biểnFG quỹGF mốiHG đầuCE dánKE địaCF lựcCF khoDF đủCF nguồnDE cánEE đầyDE cầnCD ởCD caoCE nằmGD đangED liềnHE rãnhKD khóFD mạngED
trích yếuNG saoKE lụcID dẫnIG ngangKG xuấtFD
trò chơiSE củaEG làHG chủGD đầuFE kiếnFD phốiID
tròn đếnHD màuLD theoDD
trù dậpUD
trùm lênPE
trùng vớiHL lặpPI nhauJF
trú ẩnQD tạiEF hoặcFG bãoPE trênEE
trúc dữIG vàCE sưKF cảnhID cộtKD làCD tổngED khácCD địaCD
trúng đấuOF tuyểnQE thầuKD
trưng nguyKE bàyMF củaDG cầuHD ởGD vềCD
trương đầuKL củaDL côngEK xâyEE thựcCF choCF ràIF hoànEE triểnDD sắpED
trước sắpMN khiIN phápGN ngàyGN đóGJ thờiEI cơCL đâyFI sápFF bầuDF họEE phiênGE mùaID
trường hợpJP trongCL đãDF đốiCH tiểuID điệnDH họcDI chủCG trungDE phổFD nơiDD mầmJE kháchDG laoDD bấtCD nhưngCE đangCE xungFD mạngCD hơiFD
trưởng cơGK cácCN banDI phòngDH phânCD cungCE
trạm gácPH cânOD biếnJD bơmOE thuGE phânED nghiềnOD yGD
trạng tháiPJ khuJE sửFG tàiDG hàngFE ôIF khaiEE khẩnKE nghiệnJD thiếtDD
trả lờiOL lạiJK kếtGH khácFK vềCG chiFD choCG tiềnEE thùKD mặtDD
trải vềJL nghiệmKE kinhHG quaIF lớpLE
trấn thuộcHE cóCD
trầm tíchOE
trần khoLD
trận tổDE
trật tựNN
trắc môiME địaHD nghiệmIE
trắng khuIE làmGD
trẻ emTI đạtLE
trị phápEI đếnFH tàiEG khôngEF từEI sốCF cònHD tươngGG trungGG phầnEE nghiệnJF sửCF giáDF độDD ướcJD nhưDH thuộcCE ởDE nhỏGF tinCD nộiDF tínhDG kinhCF tổngEF giaCF yFE kểDF hệCD lớnFE tiềnCE dữCE phânCD giớiEE cụCD mớiCE nênGE dướiDD vốnED caoCD kiêmID tốiDD nguyênCD
trọng tâmLL điểmHJ cảmNH hoặcDE quốcGF đốiEG lượngFG vềCG đếnDG khácEG xeGD tàiCG choCF tảiFE làCF thôngCF đặcFD nhấtDE lớnFE thìCE làmCE kínhGD nhữngDD
trọt vàGE
trỏ tớiMD
trống cóEE
trồng câyPF thủyMF trọtSF vàDD hoặcDD lúaTD
trời cóDE đượcCD đốiED
trở lênON lạiJL thànhHM xuốngLF điHF việcCG nênKE ngạiNE tiếpDE kípGE đoHD mạngFD
trợ vàCM theoDL giúpJJ cấpDK choEJ kinhFL hợpCM vềCK ngàyCJ nướcDL nhauIL khủngNL cònHK phảiDG phụHF đốiCD đầuCG bằngCG đúngDG phátCG khắcFE phụcCD nângEE lẫnIE phongEE táiED nhằmDD
trụ sởMO cộtIE
trục tảiJD khiFD quayMD chínhDD tâmJD
trừ trườngKM khiHL cácDK quyềnEK raHJ vậtFH ngườiDF khỏiHF vàoDE điGG nhữngEE vũFD ứngCD tùyID nguồnDD
trừu tượngPE
trữ lượngKH hóaHH cácDL khoángFE hồEI dữFG cơCD thôngCF lớnGE lâuMF quốcEE thuộcCE lịchFD điệnCD
trực tiếpKP tuyếnLN thuộcIO giúpHK kýCJ thamDI bằngCH mỗiFH gồmCH biểuDH trùngFH
tung raKD
tuy nhiênQG nenXE
tuyên truyềnPM bốIF giáoHD
tuyến đườngJK hoặcFL doGK vậnGE trênEI đếnEF trụcME quốcFE choCE tínhEE thiEH toànDE điệnDE năngDE soGE quaCE cáchCE trọngED
tuyển chọnME dụngIJ đồngFE quặngKE
tuyệt đốiLJ mậtME
tuân thủNO theoEG
tuý đếnGE trongFG choFD cóCE tạiDD
tuần traHG hoànKD tựHF vàCE hoặcDD
tuệ nhânJG
tuổi củaFK thọSE đượcDE trởJE đếnFE tácFE khôngEE
tuỳ theoIG thuộcID
ty cổOL tráchFG nhàDF đãDG chưaFD mẹLE phêEE ràHE phốiFF hoànDE cungDD nộpDD
tài sảnIO chínhIO liệuGP trợIM nguyênHK khoảnDN năngCI nghiênFJ khoaCE
tàn tậtRE
tàng trữNH
tàu biểnNF lặnQD bayNF điệnGF thuyềnMD hỏaLD
tác độngFM thựcEH quảnEL trởIL kiểmFL xãGJ kếGM thanhGG côngCF cảiJI phòngEJ vớiCL vănDG hạiIJ dụngCJ tuyênKI xâyDH hàngDK thiEG nghiệpCD anDI nghiệmFH bảoCI sauCF quốcEI caiJG ràHF thămEF trênCG đấuFG giảJG phíDI hằngHI ứngCG chuyênCH phốiDG giữaDF nghiênEG diGG thưDG truyềnDE đàoDE giáoCD khenDF huấnCD lấyDD khảoED nạpDD cánCE bồiCD
tách rờiNG phảiDE biệtGE riêngHE thìDE raDD
tái xuấtKG địnhEI chếIF nhậpIF phạmFE tạoHD hóaCD
tán thànhLM tàiDE
tâm giáoIG đếnEF dữFF hìnhEG làDF phụcFE phátEF chỉDE huyếtQE sauCE nhưDE khởiID xúcIE khuDD thầnKD chủCD triểnDD
tên gọiKM vàCM cơEI loạiGH ngườiFK trongDK thànhDJ mớiGJ riêngHF đơnDF hàngDG thươngFG tậpDD khỏiFE từngDE viếtED khoaDD tiếngED đệmID
tìm kiếmQK hiểuNI thấyNF raHG đượcDG nhữngHE cáchFD nguyênGD tậpED
tình hìnhMO trạngNL huốngPI tiếtGF thươngGF nghĩaFE yêuCD
tích hợpFK khuHG sànNG xuấtFL cựcMK cácCG thựcDG dữGF đấtGG lịchHI lớnHF hệEE tựDI địaDD chứaFF tốiGF từCE mẫuFF phátDD trênCG mặtED bồnKE thiếtCD xiHD thămEE khoDD khoảngFF nhỏEE caoCE tụMD cònDE tươngDD luỹOE dướiEE bểJE ưuED mốiFD
tín hiệuKI dụngHI vàEL củaDL đểGK ngưỡngPK nhiệmFD caoEE
tính toánJL chấtGN từFK thuếKD đếnFI theoCJ chínhDJ vàoFH kỹGG nguyGH hợpCI tiềnFE đầyGG khảHI trữGD làDG năngEH mạngHG bằngDG khácCF nhưCG phùDE giáCG trungEG ổnJG thốngCG sinhDE tươngDF xácCF bánDD khốiCD riêngDD ưuED cảCD kháchDD
tòa nhàLF
tóe nhỏOE nhưngOE
tóm tắtQI
tô tỉnhFG đầuGH chởMF xiJE hoặcCD tảiFE làDE đểCF choCE mátNE sauCD raDD
tôi xinNG
tôn chỉLM giáoLL chốngGD trọngHE vinhME
tông cốtTE
tùy theoIL thuộcIG vàoHE từngJD khảJD
túc cácEE thựcGF triểnIF xáUD
túi hoặcHD đeoUD củaCD kínMD
túy vàDI đếnGI trongEH trênFG choEF tạiCF tựEE từDF ngàyCG thuộcDD nămCF tổngFE đểDE vàoDE ởED làCE đãCE đặcED giaiGD nhằmGD
tăng cườngQM trưởngII lênKG thêmLG dầnPF tốcKF ápHE nhanhJE thuDE thểCE mứcGD caoED trữED hiệuDD
tĩnh điệnMF
tơi đấtNH
tư sốGN xâyIM nàyGJ vấnJN cáchHN theoCI dựEJ phápCK hoặcCI khaiCG liênDH kinhDI phátDI thuCD trênCG vàoCF vốnFD hạDG máyDD hướngCG trồngHD tưởngIF mởDE thuêDE nghiêmDE
tương ứngMP đươngOL tựJL tácFH thíchKG đốiDH dùngHH phảnFE laiKE
tước quyềnKI
tường ràoRD chắnOE khoJE dàyOE baoIE
tưởng củaEE
tượng thanhJD đượcDJ ápIK cầnHI phảiFI quyCI kiểmFG thuộcFI cóCI khácFH khôngEG thựcCG làCF liênCG thamCD đóCD phổFD cụCD thườngCD
tại khoảnIP điểmIN cácDN địaEM thờiDK mụcEJ khuFL doanhDG trụGM ôFD cửaEF xãCH nơiEJ phườngFJ mỏDH khoCI thônFG cuộcEI bảngEG chỗHH ngânDG bãiCE mỗiDG cảngDD buổiGE miệngFF cộngCE bếnDE
tạm thờiIK giữML nhậpIG ngưngPD dừngNJ đìnhLK giamQL ngừngOF xuấtGF ứngFE tínhED trúJF phụcFD cấmGD miễnGE
tạo raIK điềuFL nguồnIL thànhEI lậpEH phụcGE tỉnhCG thuậnGE kiếnED thuyềnLD giáoGD khoEE túiMD bằngDE nênJG sựCG môiDF phùDF huấnEE chuyênCE nângFE tánEE bởiFE thêmED laoDD màuFD
tạp vềHI thìHD chíKG hoặcEE chấtEE tìnhHD
tả côngDF cácCH vềDF chiGF trongDF nhưFG môHE ởGD chứcCE nộiEE phươngDE thôngCD kháiKD
tải đườngIH hànhEF ôKG hàngGH trọngJH đaJD bằngFH vậnEI trongCD trênDH hoặcCG phảiDG ngườiDD thôngCG điệnEF nộiED toànCD khácCD mỏEE loạiCE nhưngEE giữaCD cungCD
tảng ứngMK đáKD sốCD
tấm lướiQH lợpRE gỗOD gươngND
tấn quặngOE sảnFE côngEG thuốcIE
tất cảPM mọiIE việcCD
tầm nhìnTH quanFE vĩVD
tần sốJG suấtOG
tầng kỹKK đườngIF vàCG theoCE đượcCD caoFD ởFE choCD giaoDE khuDF xãDD cảngHD phụcEE màDD đóCD bưuED
tẩu tánQE
tẩy xóaRF rửaPE
tận thuMF dụngCD
tập huấnLM trungKM luyệnKJ thểGM hợpEM vàCM khiFL kếtEG họpHL tánIK dữFE conHD tinDE ứngDG quánJD
tật vàFG cóDE hoặcEE
tắc hoạtHM đạoJL tổFM côngEL biểuIL sauEG cơCE phânEG đaHG tựEG vậnDG quảnCE chungGE quáCD ứngCD xácCD
tắm khẩnRD
tắt làJN tênJF củaDH tiếngLH nộiFG nhữngGE kếtCE lầnFE dướiFD
tặng theoHL cácGK hoặcGG choFE
tế đốiFL tạiDI trongCI tỉnhCH bàoND màGH xãEH từCE nhằmGG cònEE giữaED tươngDD kỹCE caoCE tuầnID muốnHE nhưngEE sẽCD chúngED
tệ nạnPG
tệp tinKD
tỉ lệKF
tỉnh thựcDK xemGN vềCN nơiHJ đềCM giaoDJ phêDL nhưCL trởEH sẽDG kiaIJ lấyCE lộDD cănCG biếtDG thừaDE
tịch vàCM nướcCL giúpGL quáEK khácDK vắngGF
tọa độNI đàmPE
tỏa yêuMF tàiHD
tố cáoLM trướcGI tụngQG nguyGF vụCE ảnhHF giácKE khácCE
tốc độLJ
tối thiểuPN đaOM caoKK ưuLI mậtGE
tốn nhiềuNE
tống sẽND
tốt cácEJ nhấtIG nghiệpGG hơnIG nhiệmEG đẹpQF choDE việcCD cáchED
tồn trữNI tạiIN thiênLH khoGF dưME
tổ chứcKS
tổn thươngNF hạiOI
tổng sốHN hợpHO kếtHM mặtIH thểGK khốiJG mứcJG diệnHG thưIK quanCG quátMG vốnGE giáCD cộngGE
tộc vàGK thiểuMH
tội phạmMK vềCD
tới sựIL tổGL hộiEK cơDG cácCH tínhFE khiEF việcCE hạnDE vịEE xâyDD doanhDD đồngCE hàngDD nơiGD ngườiCE thờiCD sứcHD mứcFD mụcDD
tờ cóEH quyEF khaiGH trìnhFG chứngGH hợpEE liênFF khácFG sauFG giấyEE giaoEF đãDF
tời khôngID vậnID cóED
tục hànhGN cấpFK thựcFK vềDH sửEL raGL làEL khenIL điềuDI đăngFI đìnhHK thẩmCH chấpFG thamEJ giaoDF thuDG chỉCE đầuCG giaCH chuyểnCF triểnDG vậnCG đóngEH phêCG vẫnIG rútHE trảDD sửaCD tiếnDD thuêEF chấmEE tăngEE sẽCE lấyDD huấnCE đưaDE xinDE hảiDD ràDD
tụng hìnhLF
tủ cóFD điệnJD
tức thờiJH làJG hoạtED cắmPD đấuJD
từ ngàyIQ nguồnIN cácCN khiEL chốiLJ thiệnHM ngânHL vịDI khácDL kếDL ngữIJ thờiCH kinhCK đóCH mépJE mặtDF mứcDG lúcIE viếtFG sổFD xaIG khoCF haiCH nhiềuDD caoCF cảnhDE quỹEE tầnID trungCF hạngED khóaGE lãiJG sớmIE phíaFF bênCF giaiEE miệngHD hầmDE tâmCE điểnGE khâuHD baCD sángCD trạmCD
từng loạiJK côngDI giaiLH khuGG bướcKH nămEF nhómHG lĩnhGI hạngJE tàiDD trườngEG địaFG cơCH thờiDG đốiDG dựEF nhiệmCF nộiEG phầnEG phươngDE thànhCE cáEF khoảnCF ngườiDE đợtLF lầnGE trangGE lôJE vùngGD đơnDE doanhCD vịCE tiêuDD lỗFD mỏED ngànhCD tậpDD bãiED chiếcMD
tử củaEL cóDG hoặcFI vàCI đượcCH trongDH từEG bánHD vănCD đầuDD đếnCF đãDF trênCD chứngCD ởCD quốcCD sẽDD lớnDD
tự nguyệnMM độngFK xãGM cóCM nhiênKL nhưGJ quảnDM sauEL trangHM thựcCI kiểmDF họcEF khaiCF thủEG doCH chủDI bảoCH chịuEI đánhEG phảnGE ưuHG đổJD làmCD bốcJF giảiCI tăngGF xemCG đặtDG giácIG viếtDE chấmDD đấuCD tìmDD bảngCD
tỷ lệLL đồngHH trọngJG
ung thưPE
uy tínQM
uống rượuQD
uỷ viênFH quyềnFI vàCE xãHD cấpDE cơDD banED trựcFD
v choFJ kếtFJ báoFI đềEG thamFG triểnFG hoànFF giaDE giảiDE chuẩnEE phúcFE đổiCE xinGD lấyFD phânCD ýDD kếCD tăngGD trảED
va đậpRG chạmTG
vai tròTK phảiFE
vay vốnME ưuMD
ven biểnPE
vi phạmKO viIM quảnGM hoạtEM khôngEF saiKJ tỉnhCM điềuDL dânDL bảoDG toànDK cảFI đơnCJ ảnhGI lưuEE ápDG bánDG thamCD ranhHG tráiDE muaEE huyệnDE xâmHE chiếmGE sóngFE vùngCE
vinh danhNK dựHD
viên chínhEM chứcDM danhFL tỉnhCH trongCM vìHL cáDJ khácDL liênCJ viCL mớiFL kínhGL bịCI phụcDF thamCJ raCI phùCJ sẽDI trởDH thườngCF gópDE tuânDH nghèoGE muốnGH dạyFD vắngFG xinCF vẫnFG chấmCG nhằmCF lâmFD nàoCD hằngCD độiDE gạchFD đạnED thụCD
viết tắtPN hoaME đơnGI bằngGG chươngJD đầyFE lạiDE báoCD
viễn thôngLI
việc kểIL thựcEO củaCP quảnEM choDO thuFM xửFM lấyHL sắpHN tổCM đềDM tạiCM thànhCM làmDJ sửCL phânEL sửaEM xácEJ hướngEM báoCK kiểmCJ phêDL chỉCL tiếpDK giảiCJ tuânGL xâyCK phátDK chấpEJ thiDI triểnDK đãCI ápEJ đápFH thanhCF thamCJ kêDD thườngCJ đăngCG ởCG lựaFG đóngDG nạpFE xemCH tìmFF hoànCI mởEG traoGE cungCG ràEG đấuDE tiếnCF nộpCF xinDG muaDG giámCF khảoDE hằngEG nângDE cửCG tuyểnDE thửCF khởiEF phứcEE tạmCE đoDE chấmCE khenCF thíCE truyCE lắpDD thoátCE bồiCE pháCD rồiED inCD tăngCE đônED bứcHD càiFE gìFE niêmED cắtCE sanGD duyDD dừngCD đẩyDD tuyênCD chờDD tuầnED diCD táiCD đọcED
viện trợMM dẫnJJ
vu khốngQD
vui chơiUE
và cácER điềuDO sửDO quảnCQ khoảnCM tênEM khôngCO giảiDN khoángCH nêuGJ ngoàiFM bảoCN chịuFN xửDN điểmCL hướngEM nôngHF phêDN phươngCN báoCN nghĩaFN lĩnhDN môiEJ gửiDN biệnFM phátCN lưuEM chữaEK lợiDM trướcCM tiềnCM đóngDJ trảDJ cứuCK nhữngCL hoànCL mặtCI phốiCL đúngCL yDF uyFL kêCL nộpCL cộngEL thươngCJ ghiCI dướiCF đưaDJ hiểuFL trangCI bồiEK cậpDI chữCG thảiDE ngượcGG khảCJ giámCK tríchFG tăngDI lựaDG miễnDJ kípCH đàoCI hỗnEE giúpCI tuânCI xóaDI cănCI mởCG liệtDD tìmCG nângCH cắtDD chấmCH trạmDE duyDH vừaEG tiếngCE ngônED tệFF kíchCG nhuCG lộCG bócFF traoDE phíaCG độtDG đờiEE táiCG nửaFE khuyếnDG ốngCE quayCE nắmEG thẻCG hẹnGE camCE nhấnCE rènED xảDF tắmHD tinhCF duDD hạtDE chấnCF tránhCE đènDE ổnDD điệuGE pháoED tẩyDE niêmCE thợCD luồngCD lấpDE tháoCD máiCD nhượcFD câpIE thậmFE chơiDD đínhCD tuỳED bùnDD cờDD
vài lầnME
vào cácCM hoạtEJ ôJN sửEJ sauFH thờiEI hệGI mộtEI danhFL ngânIL cơCL việcDL trongCI mụcFI khaiDH khoFH hồCI sổHG vậnDH phầnDG đườngDG lỗGD khuDG sựCI tínhDG nútGE địaCH trướcDE cụmFD dựCG làmCF vùngGH lúcJH yêuCH tìnhEH lãnhEF tiêuCF thỏiID cuộcFF hồiDG nguồnDG ngạchID khoảngEF nơiDF cuốiGE từngDF nhauDE môCD đặcCE mỗiDE dâyDD cộtFD trangCE khốiCD mạngED lịchDD quýFE khảCE bãiCD bảngDE câyFD cọcJD đáyGD mạchHD phiếuCD nềLD
vách ngănQD
ván gỗUE
vãi trongHE vàFD
vét trênID
vì lợiML mụcJM lýGL vậyOI sựGI thếIF nóKF kèoPD nhữngFD
ví dụPK
vòng trònOD lặpNE bánID
vô tuyếnNE cơIE cùngKE hạnFD
vôi làmJG côngDD
võ cổQE thuậtKF
vùng nguyLI nướcHF hoạtGE nhớMD trìnhDE sâuKG xaMG anFD đồngEE đấtGE cầnFD giápLE lânLE lãnhGD biểnGD dânCD biênGD phụFD xungID
văn bảnKQ sốDO phòngFM hóaEN thưHI bằngCH minhCF hoáFE phongDD
văng xaRH khiGD xuốngME
vĩ môPD
vĩnh viễnVE
vũ khíOL trangJH
vướng mắcTM
vượt quáNM quaIG thẩmDE ngưỡngLD raFD
vấn đềKO kỹHG thiếtFF lậpEF xâyDE lựaID đểCG dữEF anCE giámFD đầuCG đápFE
vẫn cònLH cóEH khôngGF viHH phảiGH dữID chưaJF giữKG đảmHF tiếpFE
vận chuyểnLN tảiML hànhFN độngFM tốcGD
vật liệuKN chấtFN tưEJ doDL phẩmEG nuôiJF viCD chứaEF kéoGD đóngCF
vậy đềEF choDE cầnGE nóJE sẽHE phảiDD khôngCD chỉDD
vắng mặtOM
vẹn vàFE
vẽ thiKI mặtKF đoạnLD tổngIF đườngGD hoànHG thiếtFG đầuED thểDE đồHD
vết lộND
về việcGR quảnFO tàiEM côngCN anFM tổDP lĩnhGM phòngEN phânFN xâyEK hoạtCM ngànhFL bảoDK kếtDL kinhDM địaDJ hạFE đầuDJ vậtDM dânCL mọiHL tìnhGL thanhDH maGJ khoángCG tínhDK bênGL nộiDK trậtHH vậnCK xửDJ đấtEH kỹDK tiếpCL giáCH vũFE phátCJ nhữngEL phêDG sựCK chứngCL bánEF thuếFL năngCH chuyênCI ngânFH môiDH đấuEG cảiEI chấnHH đặcCF vấnCG cụmCF phíaFH cungCE biênDE canhGH khoaDG biệnCI khoảngDG sóngFG tuyểnEG đoDG caiFG khảCF đáCG hàmDE khảoCE cănCE khiếuCE tăngCF chủngED quảngGE nhãnDE tộiCE hậuCD buaEE đẩyDE
vệ môiLL quyềnGM sinhJL thựcDH uyKL khoángEE bíKH kếtDE chốngHH gầnJH anEH tàiCG cáEG lợiGH nằmIH khácCG khoEF sứcGE thìCD quốcCE canhHD nguồnDD luồngHD
vị tríLN hànhEO cóDO quảnFH thuộcGM sựGK trựcFM liênEL kinhED tínhEH tưCI chủDI khácCI vậnCH mìnhGH cungEF phốiDH gửiCF thiCG phụDE thếEG xếpCD đoFE nơiDE nộpCD tuânDF duyGF đangCE nghiêmDD
vọng củaEE trởLE raJE
vỏ bọcRD dâyKD thépMD
vốn nhàJG đầuIK điềuGF ngânLI gópKF chủGE đểEF khácEF đãEF hoặcCD phátED vayME việnHE hỗFE
với cácEQ cơEO hànhDG quyCO trườngFL tàiEM nhiệmDM ngườiEN nhữngGM dựEK mộtDK tônIM mụcEM phạmDL hồCM nhàCI khoángCF đườngDI doanhCJ phươngCK giấyCH khuEJ thiếtDJ từngGK nhauGK loạiDJ nộiCK hệDJ mỏEG mỗiFH khoDI thuốcCE lĩnhCI đấtDG tìnhEI khốiDG dâyDE tổngCI lỗDH mọiED đặcCI chiềuDG conDG khoảngDG xeCE nhiềuCH nhómCG cánDG kípDD bênCE tấtEG máyCG màuEF vùngDE sứcDH láiDE kíchDG chủngEE biênCE tỷCE lòngDG tộiDD tườngEE dòngDD thửaGD lôED chânFF kìHE nhuCE ôngCD tầnEE cápED bểEE vaiED nóCD rượuDD buồngCD khungDD trụcDD móngGD độiCD
vỡ hoặcHE
vợ hoặcKE
vụ củaCO côngDO vềCN khácEN bưuJI choDM hoạtCM nổCJ việcCK tồnHG doDM kinhDL thanhDG kínhHL thiDJ nhưCL nghiênFK chủCL màDK đangEK thamCK mỗiEK khoaFG hỗCG đàoEG thămCE cùngCI đánhCG trọngDH khảoEF chungCH giúpDH lãnhCF trùngDH caiEE huyệnCD quânCD táiCD soạnED
vừa cóDD vàCE
vững mạnhQK chắcOF tônLF tuânJD
vực hoạtGO côngDN chínhEL khaiEH hóaEH vậtFH cấmIH quảnDK thuộcEK tạmIG biểnHG dựEH đềDG nổCI khoángDF thămGF giaEE khôngCF đãDH bảoDJ phátDE biênGH liênCJ chuyênDG thiCH khoDG bãiEE đăngDE cảngGE giápJF đóCH yEE mỏDF sôngHD trọngEE giáoDF phùCF chưaDE nàoFG đấuEE đấtCE chứaDF cửaDE tậnFD cảiEE riêngEE thửDD xungGF thươngCE thủyDF tồnDF khảoEF đangDE phụCD nôngDE lânHE trồngGD muaDE ảnhCE khoaCD bốcFD
website thươngOE
xa khuJG khiHG nhưIG nhấtIE
xanh vàFE láJD
xe ôMI hoặcEJ cơDF vậnEI phảiDG chạyKE môGE đạpLE súcND thồOD máyFF thôLD kèmEE cảiGD gắnHE phùEE chởJE cứuDD ởCE màDD hơiID nângED
xem xétNQ danhHE chiFF nhưEG làCF thôngCE phầnCD bảngED
xi técRE măngRG
xin giaKL ýKN từGK raIJ camMF cấpDH hoànIE rútMG phépDH chịuFD vàoDE chủCD gửiDD
xoay chiềuOE
xong cácFG trongEF côngDF phảiED
xoá tênMH
xu hướngOI
xung quanhSJ kíchOE phongNF độtNG lâuND tăngJD
xuyên củaDK choHK quốcHE theoDH kiểmFF vỉaND thôngEG cậpIF trongCE hoặcCF tuyênKF quaFD tạcRE ràIE suốtLE hướngED
xuất khẩuKJ hiệnEJ hóaFI sảnCH kinhFJ phươngEN vậtEH sắcKM thuốcFG xứMG trìnhCJ sửaFL nhậpDI ýEK tiềnDG raDF chếCF rượuJE xưởngHH thửEF nguồnDF chaiID xiEE táiED dượcID bộtGD tốtDD biếtCD
xuống sâuOE dòngME lỗKD dướiKE dốcOE phíaLD bảngID
xx côngGD
xà bengXE phòngJD
xác địnhHP nhậnIN minhKI lậpCG thìCE khoảngCD
xách tayRD đồngHD lớnLD
xâm nhậpLI phạmKH hạiLE
xây dựngLQ
xã hộiHP thựcEK nơiII trênCE xemCE gửiCD trởCE cănDD đạtDD
xét kỷKL vàCK thấyLL cấpDI xửGL chọnHE duyệtGJ quyếtDJ hồDG điềuCF choCI giaDE tínhDG khenGH đểCH nghiệmEE phêDH giảiCG tuyểnHE lạiCE chấpCE miễnEE
xê dịchNH
xì gàZE
xí nghiệpLE
xóa tênLL mộtIE rồiNF biểuIF đóiRF kếtCD hoặcCD
xô đổRD
xúc vớiHI tiếnLI trựcGE đấtHD dọnPD hoặcCD phảiDD cátKD đểDD phạmED
xăng dầuQI
xưởng chếHE sảnEF phảiDD
xạ vàEG hoặcGE
xả nướcGE vàoGD
xảy raNM
xấp xỉYE
xấu đếnKF
xếp đơnIN loạiHI dỡJG tỉnhCI tổCI vàoEE toànDI hàngDE hạngHF lạiDG trênCE caoCD đúngCD đứngFD
xứ hàngKE củaDE
xử lýKP phạtMJ
y tếLM bảnCF kếDF họcCD
yêu cầuNP thươngHF thíchHE
yết côngII tạiGG quyDE biểuID
yếu tốMK nộiIG củaDI làGJ lýDJ vềCG trongCG sauEF nhưEG tậpEE thếFE vàoCD
ái hữuQE
án đầuIL nổEJ nhânDN đóngHE tổDK khaiDI thămHF phátFJ chọnGD tíchFL thànhCH bảoDJ kếtCL đãDJ hóaCE sửCI giảiDL điềuCF chuyểnDE cảiHF doCH pháGD đưaGE ứngCH đườngCG xửCH nhómEE chuyênCD phùDH chữaEG cầnCG sápDH thủyEF cụCG bốDE khoaEE sắpCE lựaED nhằmEF đangCE trọngCE nhưngCE nghiênCD bồiDD
ánh sángMG xạOD vềDH kiếnED kịpIE đúngFD
áp dụngKN tảiKK suấtLH lựcGH sátDD tôFE chặtHD xungHD nhỏDD
âm tiếtME thanhJF theoCE raHE
ích hợpJM chungML chínhEH quốcGF trongCF choDE cộngJE kinhDE
ít nhấtMO hơnJH khiDE nướcCD
ô tôPL sốGE tươngKM nhiễmOJ xyOE vuôngME
ôxi hóaKD
ôxy hóaJE
ùn tắcPE
ý kiếnMQ bằngGL thêmKM nghĩaGI kếtDD tưởngLG rằngKF thứcDH thìDG chíFG nhữngCD giữDD
ăn mònRH chănQD thủyKD uốngQE
đ khoảnGJ
đa cấpHE phươngIG chiềuLD dạngLI làFH sốDI khôngDG choDE trongCD đốiCE bằngCD
đai vàCE sốEE hoặcEE
đam mêVE
đang thựcHL khaiGH hoạtFK đượcEJ quảnFF thiHF trongDI làmFH côngCF trựcFE sinhGH sửDG vậnEF xétFE giảiEE làDF ápFE đảmEF cònGE ởEE xửDF họcED lưuFD bịDD chờJE cưIE thamDE triểnDE thụHD nghiênFD ậpQD giữFD nạpGD chạyID
đe dọaXG
đem lạiJE vàoID
đi kèmJH quaII vàoHJ lạiHH làmGG từEF đãEE bộDD đếnCE cầnEE họcEE đểCF dựCF trênCE nhưDD đúngEE thuêFE raDD gầnHE tớiGD cũngGD
điếu thuốcNE
điền cácIG đầyKD
điều kiệnLQ chỉnhKO lệHO củaDN hànhEO traEM khiểnKL chuyểnEG trịEH ướcII phốiEI hòaGG dưỡngEE
điểm aIN bIN cHL dHL đHJ eHJ nộpFG gHI đềCE địaCF tiếpDH xâyCH phứcIG iGF hGH cầnDF tậpDE kinhCG dừngHF caoDF đặtEG cụCI đóCG đánhDE kêCD khoCF trởDE bắtFG khépLE lHD trungCF cuốiFE thấpFD mỏCE giữaCE nêuCF đưaDE đấuCF hếtDE nàoEE yếuCD sFD lấyCE khốngIE bấtCD khảoCD nằmDD
điển hìnhMI dữHD
điện tửMN thoạiLL viFI sốCJ lựcGG hoặcDH trởHF nổDE phảiDH choDG ápGE gióIE mặtEE trênCG điFE ròKD quốcDE chiếuEF xoayLD ngầmHE phụcCF gâyDE tốtFE khởiFD lạcED gầnEE ảnhDD phụCE xungFD
điệu lệKE
đo lườngRJ đạcRG điệnIE kiểmGE khíGD tạiCD phảiDD vẽIE làDD nếuDD
đoan thựcIE
đoàn vàCK theoDJ doEJ hoạtDJ thanhFE kếtDM làDJ hoặcCJ phảiDJ khiDJ phùFJ đểCJ bịDI kiểmCJ thểCL thìDJ chỉCJ gồmDJ đãCK giữaEJ phânCJ đảmDJ chiaEI chịuDJ trướcCJ xemDI đặtDJ mớiDG đánhDD khenEJ vắngHJ bầuDI baoCI cungCH đềuFH sápCF nhằmEH nhưngCG cănDG mờiGG võGE
đoán vàDD củaCD đượcDD
đoạn thẳngOF trướcIE dàiKF dâyID đườngFD thiFG chuẩnFF đầuEE tuyếnGE vănDF nàyCF chếDE thiếtDD từCE lậpCD nghiênGE vậnCD ốngIE thuốcDD nàoHE nhạyJD màEE quaCD nhưCD giữaED cáchDD sôngID cònED thửFD
đua khenNF
đuôi củaCE
đàm phánVG
đàn doanhHD
đào tạoON
đá văngPI vôiPH thảiLE quáHG hoaLG làmFG quýLG ốpNF treoND cứngNE phiếnPD ởFD nênKG bằngEE bánGE dămQD tắcED hếtFD caoDD
đám cháyND mâyXD
đáng sẽMJ kểKH củaDH mặcQG cóDG thìFE màHE
đánh giáMO dấuKN máyIF sốCH
đáp ứngNN
đáy bểPE cácCD
đâm thủngYE
đây gọiNN làGK đượcDJ viếtJG thìDE sẽED taFD
đã đượcHQ cóCM cấpCJ hoànGK thựcCK banDJ quaFI kýEL tổCK đăngFJ phânEH hếtHI nghỉKL cậpHF nộpGI tiếnGI bịDI khaiCG xácEG nêuFJ phốiFJ kếtCI đồngCE tiếpDI gửiEH tínhDI duyệtDE tạoEF biểuDJ phêDH phátDI nhậpCD thamDI xửCG đảmCI giảiCH cungEG môEE đưaFG triểnCG kêDF raCF đápEG biếtGF nạpFD đóngDF chọnCE đặtDF ràFG lựaEE trảCD đạtEF thayCF lưuCE nóiGE từngDE ngănED lấyCE mấtED thấyEE bắtDE traoFD chếtIE xảyEE tháoGD đươcLE camED nghiêmDD pheMD
đãi theoFD đốiHG củaCG quyCD
đè trựcKG thêmOF bởiOF
đèn chiếuME điệnID huỳnhRD
đê điềuJF baoJE
đêm hoặcGD đốiGD choFD
đình chỉLM
đích củaEM hoạtHM sửHJ lợiJL vàCK tậpHJ quốcFH phiKE kinhEG khácDG vậnDG nghiênHE lưuFE phụcEF xãCF sinhDE đặcED tuyênHE phongFD
đính kèmNJ chínhGE
đòi hỏiSH
đó cóDL nêuII ghiHG phảiEK làEI baoGI khôngCH đãDI sápFH hệED rồiIE thìDG sẽFF nếuCG taGE tậpCE cũngGE chúngFE mỗiEE lấyDD nhấnGE cảDD nóFD khắcED chấmED đấuDD họED màCD
đói giảmQG
đón đạiJD
đóng gópNM cửaMG dấuLK hộiEK góiNJ mớiHE cảngJD trụHF vàoEE lệCF ngắtNE vaiKG bảoCD thùngJG baoEF chaiLD bếnHD tốiFE bênEE băngKE nguồnDD ngoặcLD
đô thịPI
đôi khiKF
đôn đốcPM
đông lạnhSE ngườiIG dânGE
đúng quyHP hạnHM cácDK theoDK tônKL thờiFJ mụcGJ nộiFI thẩmDI vớiCG nghịDH nghĩaGI chủngKF tiếnFH thiếtDF địaCD hướngEG vịCF chỉCE kỳDG phươngCF chiềuEE sựCD yêuCD tiêuCE mứcDD tuyếnCD hạngED lộFD
đúp mạngQD
đăng kýMO tảiHI nhậpEH kiểmDG caiHF
đơn vịMR giảnMJ xinJL đềEH phảnHK gửiEK giáCG đăngDG thươngEE lẻHE đặtCD ngayEE muaDD
đưa vàoKL raKL cơFF tàuJD côngDH ngườiFE dựEE hóaDE mìnED lênGF choCD toànCE phươngCD đếnCE điFE khoED tênCD
đươc gửiMD
đương nhiênLI vớiFG thuộcFE nhiệmEE khácFE bịFD trởHD đốiED đãED
đường bộKL lốiML sắtMI bưuLH thủyJI caoHG dâyIG kínhJH lòJE ốngKI vậnEI trònLD nộiDE ngangGD thẳngJF cảnKE đôGD chuyênDD giaoCG kẻME truyềnEG điFG nốiFE ôFD dẫnDG rayME congJF kìnhNF biênED linkFE hôJE hầmED biểnCE trơnKE trụcFD ítCD
được thựcEO cấpDO giaoGN sửaGM cơDO xácGM phêGO sửEO phânFN phépDM hồEJ thôngDN tổCN lậpDL hưởngGM hìnhDM thànhCM tínhEK xemEK giảiDM kiểmCK chuyểnDM ủyEM triệuHL ápEK sápFK quáDL xâyCK ghiEK lấyFI tiếnEL miễnGM thayEK gửiDK bốEK chiaEL lựaGJ tiếpCK thamDL đặtEJ coiJK trangEJ nộpDL lưuDJ lợiDL yêuCI huấnEH dùngEI xếpDH chấpCJ đánhDJ lớnEE đưaEI đăngCI nhỏEE đầyDG gọiEH lãnhDK cungCJ tạoCI inFG đóngCH đàoEI hiểuFJ bầuDI lắpFH biếtEJ muaEG thửCH cậpCH ràDF khoanhGE nạpDE tạmCF đấuCE tuyểnDF khenCH kéoEF vượtDE viếtCG tăngCF mangEE càiFG ngănDE mởCG hiểnFE ưuDG mờiFG niêmFF dánGH lótHF khắcCG ánhCD tríchEF uỷCG phiênEF gắnDG khuyếnFE thẻEG chènFG thêmCF cheEE liệtCF buộcCD đèGF gởiHE tẩyFD gánhJD cắtCE gánGD duyCE giậtID dànHE lồngGD vaEE ngâmGE nénCD sớmED bốcCD soạnCD nhìnCD khámCD
đạc vàED đượcDD
đại hộiHN diệnLO biểuLN họcHK lýDG chúngJJ
đạn nổGD
đạo đứcNM phòngGN cácDN đơnGI hoạtDL caoGL mọiJL chuẩnGL tỉnhCH giữaGK việcCI giảiDG chủDI xửDG nhưCG triểnCG sâuED cánCD huyệnDD
đạp thểLF
đạt yêuKJ đượcFJ côngED tỷLE tiêuHH kếtEG thìGE chuẩnGE hiệuFG thànhCE tốiGD mứcGD từCD trênCD
đảm bảoKQ anHL cácCJ kinhFL yêuFI khôngDI tínhFJ điềuDI thựcCH nhậnCG quốcFG phùFI chấtCG đồngCF trậtIG khoảngGF sựDI đủDF cònFH khảFG đúngEH nguyênEG hiệuCF đầyEG phânCF chiCE bíIE nguồnEG tiếnDG tuânFF tiêuCE đápEF tạoCE giữEE dễFE duyGE sạchGE lợiCE sứcED
đảng uỷND viênHG cácED tươngHF
đất đáLI hiếmOE đaiOJ đểFI nướcEL hoặcCG liềnKH sétKE tốiHD dànhKD ởDG xâyCE kêEG gâyGG thuộcCG tựCE đặtEE đãCF thìCD khácCE trướcCE trốngKE phủCD đắpKD rừngKD trồngHD
đấu giáLG nốiMH tranhMH thầuLG mônJI thểFG chậpQD ởGH dâyHD nhằmIG doCF quốcEE mạngHD vàoDD trungED đườngCD saoDD chúngFD đúpPD haiED
đầu tưLO vàoGI mốiKK cơCI tiênKK kéoIH từCI dâyGD raDG dòngHF mútMD tuyếnDF cuốiFD nạpDD lúcGE đấuCD mỗiCE cọcID
đầy đủNP
đẩy mạnhQJ phongMG nhanhNF sựHF việcEE phátGE lùiQD chuyểnFE mọiJD
đậm đặcJE
đập mạnhMG thủyKD khôngEE
đậy hoặcHD
đắp chiJD
đẳng giớiID
đặc biệtON tínhJK khuJK điểmHK thùOI tảKE trưngMH nhómDD
đặn vàIE
đặt trụLK tạiGN trongEI thiếtGI raHJ cácCI hệGE hàngFI biểnIH trênFG ởGG cơCE vàoEF phầnEE khoFF thuậtED trạmIE tênEF cốGG ngoàiEF gọnKG phòngCE máyFE bảngGE cânJD kípFD dâyED lênED songID cùngDD nguồnDD
đến lĩnhHM khiFN cơDL ngàyDL tổDO việcDL hoạtDM nămDK anEM nộiFK dướiHH thờiDJ uyJL hếtHK kinhCF vịCF ởDD nơiFF nayII mứcEI môiDH maED quốcCF cuốiGG khoCF chươngDH từngDF lợiCF đỉnhID cánDE muaED sắpCG lúcGF sứcED mépHF giaiEE tấtEE bãiCE cộngDE bướcDD cảngDD đờiGE bíED đêGD mọiCD golfHD nóCD
đề nghịLS xuấtHP ánGM cửJM tàiDM thuộcEL liênEM khácDL raDJ phátCJ cươngKH đặtCG cậpCE vượtDD khóDE
đều cóFK đượcGK phảiHH làGH nhỏJG khôngEF nằmKD ngắnME cảHE đặnSE mặcMD
để thựcFO xácGN làmFN tổDL bảoEK phụcHL xemGL xâyEM hoànGM giảiEL đảmFK điềuCL thayFL thamEK tựEL báoDK pháHF tổngFK vậnDI bCL phânDJ kiểmCJ xửEI triểnEK đốiCJ nghiênGH phốiFI lấyGJ tạoEJ nângGI đưaGI xeEE tránhJH tínhDH cungEH phátCI đánhEI tậpDI lưuEI ghiDH lạiCG khởiGE đấuEE hỗDI tiếnDH cắtGE biếtGI xảyGH tìmGG đáEG lựaFF thửEG traoHG tăngFH trảDE ngănGG chứaDG ràFE quayHD vẽFD thúcFG đăngCG chiếuEE môCF đápDG cheHH buộcFG cùngCG rènJG giámDG khắcEE ápCF kịpFG xếpCF thămCE sóngGG tuyênFG chungCE khuyếnGE giảmEF kéoED đóngCF dâyCD hiểnHD chúngDF mấtED đạtDE chữaCE xóaEE giúpCE thấyED hiểuEF táiED cậpCE truyDD giữCE đẩyFD cảiCE gópCE tồnCD huyDD khoanhGE mởCE chởFD dừngDE đoDE càiFD duyEE chấmCE chạyED nóDD tháoFD ngheFD ôngDD giánHD chồngED xúcDD thấtFD
đệ quiSD quyGE
đệm mềmOD giảmME hoặcFD
đỉnh máiPE củaCD
địa phươngJR bànLP chấtHI chỉHN điểmHM hìnhFI giớiHJ danhEG vậtCF
địch họaRD
định củaER tạiHQ sốFS nàyFP vềDQ chiFO kỳEO hồCK cụEN thanhDF danhDL giáDI khácCM phêDN nhưCL xửCI mứcEK triệuFL nghĩaDH chươngCL chungCI cưEI đưaCG ranhEF dạngCG đềuDH khungEE chiếnDG niênCD cuốiCF niêmDD lềEE nổiDD
đọc cácFE vàDG đượcED thôngED
đỏ tỉnhJG tươiRE khácED trongCD
đốc việcEI cácCK sởFF hoặcCG điềuCE tiếnDD
đối vớiJQ tượngLN chiếuIK tácEG ngoạiJL nộiDL thoạiGI xứngKE
đống đáMD
đốt vàDD
đồ hiệnED địaGG cảnhJF họaNG thịIF khuGE mặtHE bốHF vịEE vậtEE ánDD cheKG thoátHE thiếtCD phânCE tuyếnDD
đồi thìJD
đồng quảnGJ thờiHP đốiHH đếnHE ýHN xâyFE thẩmEH nhânDK chíJL bộEL laoIL trongCG dịchFK kýCG chuyểnCF thuêGI phùEK trởFF đánhEE thiDG khenFH đạiCE xácCD muaFH khoaFE nhượngEE bàoJF nguyênCF thuậnCG cổDE đàoDD chẵnLD
đổ thảiOE vàoHE thoátJD
đổi tênJO vềCL sốCJ thôngDJ mớiGJ nộiEH trụHL giấyDF điểmCF bổDI địaCH lầnEI dữCF ýCF chủCE trạngFE khíCF nhiệtGE soFG chủngFE bởiCD ngayDD sangDD
đỗ xeNF phươngIE
độ chuyênGK viEK quanCF báoEJ thôngDL khẩnKH kếFL thựcCJ caoGI làmEG dàiJG tuổiLK mậtJH ưuJF sâuJG đạiFH hàiLG quảnCH đoIE hỗFD phụGF nguyFH ẩmMG thuDG tậpEJ tinDH từCG dốcLE ảnhHF trungFG giảiCG thấpIG phứcIF hoànDG xửCG kiêmKG gâyFG lớnED bềnJD chứaDE thườngCE dướiDD dàyIE độcED thoátFD nạpED dòngGD biếnCE trừuKD đàoED saiEE ròIE nghiêmEE ranhGD tươngCD đỉnhHD rộngDD rủiGD
độc lậpKL hạiMI cấpDE hóaEE daME tồnIE khôngDD
đội ngũSK nhânHG trưởngHD tuyểnJE
động củaFQ theoDN vàCQ xâyEJ khoángEI hóaDJ sảnCL vậtEI dịchFM trongCN chínhCN thíID vậnDI thànhCJ giữaFL thanhDF khaiCI tươngFK trênCM môiEH quyênJG kinhCK tàuFD gắnHL cungEI phùDL tạoDL tráiFK bánED tậpDK mêJK ởCJ giáoDG bìnhEI độcEJ dầuEG đánhCF đóngCH thươngCG thămCF muaEG xúcFE tăngEE khoaDF tồnDD thửCG nghiênCG tuânCG tuyênEF mọiCG khuyếnFE khảoCE cuảKG tốtDE xấuIE ổnFF bayDE sứcCD sángCF hằngDF dạngCD nạoFE nắmEE đềuCE hiểnDD
đột xuấtLL ngộtTE pháJF
đời sốngSJ
đỡ tíchJG nhauKF vàCE khiFE lẫnOD
đợi cóED vàCD
đợt nổKG vậnHE kíchLE kiểmFD
đủ điềuJO hồIN cácDN năngGM giấyEE sứcJL tiêuFK thìCG ýDF thủCH tênCF cườngHG biểuCE nghĩaCE chữDE nguồnCE khảCE sổDD
đức trongIL tốtPL nghềIE kémOE
đứng đầuKK tênHE ởFE thànhCD
đựng thuốcKD hóaIE thíchNE
ơn sựID
ưu đãiRJ tiênQK hóaDF nhượcPE điểmEE thếHE việtRE
ương vàDK quảnED vềDH nơiIG đếnDG chịuEE chủCD
ước quốcLI laoNK tínhKG cấmKE lượngGD
ảnh hưởngPN màuKE chụpLD
ấn phẩmJE địnhDD mạnhMD
ấy sẽOF
ẩm vàEE
ẩn anHD
ập tớiRD
ắc quyJE
ếch cóJD
ốm đauXE
ống dẫnKF xảPD thépNE ápHE kimJD
ốp látVG bịHD
ổ cắmUE
ổn địnhIK
ở tỉnhFL nướcFJ cácCK khuGI trongDH mứcII trungIG địaFK cấpCI trênEI xãFG vịFI giaiJF trạngIG dạngIH phầnEG menuKD ngoàiFG nhiệtJE phíaJG nhữngGH nơiGG riêngHE đơnDD thuộcDD mộtCI chỗKF đâyFG haiEF bênFG bướcHE biểnFD gầnGE nhiềuEE vùngFF giữaEE sườnLE mỗiFG đâuNE miềnJE khoảngEE nồngID mépID cuốiGE bảngEE đoạnDE mànED cảDD tấtFE cùngCD xaGD tầmHD ôDD cạnhGD vaiHD
ủng hộQM
ủy viênJM quyềnHN nhiệmFK lãnhCD
ức chếMD
ứng vớiGN phóMK dụngGN cácDL cửKM cứuJK yêuHK quyCJ điềuEI đủFI dịchFF đượcCI tiêuFG đầyFI nhuHH suấtGG yCD khoảngDE
`
