/** Splits a list written on several lines into a set of lower-case words. */
const listOf = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().trim().split(/\s+/));

/** Given names in common use in many regions, compiled for this project; none of them is a common word of English. */
export const givenNames: ReadonlySet<string> = listOf(`
  James John Robert Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Steven Paul
  Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan
  Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Raymond Dennis Jerry Tyler Aaron Jose
  Adam Nathan Henry Douglas Zachary Peter Kyle Noah Ethan Jeremy Walter Christian Keith Roger Terry Sean Gerald Carl
  Harold Dylan Arthur Lawrence Jesse Bryan Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent
  Mason Roy Ralph Bobby Russell Bradley Philip Eugene Louis Howard Frederick Leonard Stanley Harry Oliver Leo Liam
  Lucas Alex Simon Martin Ian Neil Graham Stuart Nigel Trevor Colin Duncan Angus Hamish Callum Rory Declan Cormac
  Sam Tom Tim Ben Dan Jim Jimmy Johnny Mike Steve Dave Greg Jeff Ken Kenny Ron Ronnie Tommy Billy Andy Tony Eddie
  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley
  Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy
  Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra Rachel Carolyn Janet Maria
  Olivia Heather Helen Catherine Diane Julie Joyce Lauren Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl
  Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Anne Kathryn Abigail Sophia Frances Jean Alice Judy Isabella
  Julia Denise Marilyn Danielle Beverly Theresa Marie Diana Brittany Natalie Kayla Alexis Lori Ellen Jane Janine Lucy
  Chloe Zoe Ella Mia Sophie Eleanor Fiona Moira Siobhan Niamh Aoife Ciara Bridget Maureen Eileen Sheila Doris Edith
  Ethel Gladys Irene Louise Lydia Marjorie Mildred Muriel Phyllis Sylvia Thelma Vera Wendy Yvonne Tina Tracy Vanessa
  Veronica Vivian Naomi Nina Monica Miriam Leah Kelly Katie Kate Jill Jenny Jenna Holly Gina Erin Erica Elaine Debbie
  Claire Clara Cindy Cathy Beth Becky Audrey Annie Anita Allison Alicia Adriana Abby Susie Suzanne Sue Stella Sonia
  Jorge Luis Carlos Miguel Pedro Diego Javier Fernando Alejandro Ricardo Eduardo Francisco Manuel Rafael Sergio Pablo
  Andres Hector Raul Oscar Enrique Alfredo Arturo Ernesto Felipe Gustavo Ignacio Jaime Joaquin Julio Lorenzo Marcos
  Mateo Ramon Roberto Rodrigo Ruben Salvador Tomas Vicente Esteban Guadalupe Rosa Carmen Lucia Elena Isabel Ana
  Gabriela Daniela Valentina Camila Mariana Fernanda Alejandra Beatriz Consuelo Dolores Esperanza Graciela Josefina
  Luisa Marisol Mercedes Paola Pilar Raquel Rocio Silvia Sofia Yolanda Ximena Itzel Joao Tiago Thiago Rui Paulo Nuno
  Jean-Pierre Pierre Jacques Francois Michel Philippe Laurent Olivier Nicolas Julien Antoine Mathieu Guillaume Thierry
  Camille Juliette Manon Amelie Celine Nathalie Sandrine Sylvie Veronique Brigitte Monique Genevieve Margaux Elodie
  Hans Klaus Jurgen Wolfgang Gunther Dieter Heinrich Helmut Karl Stefan Matthias Sebastian Florian Tobias Lukas Jonas
  Felix Ute Ursula Ingrid Petra Sabine Monika Heike Anke Katrin Greta Liesel Gisela Renate Hildegard Birgit Jens Lars
  Sven Bjorn Erik Nils Magnus Anders Mikkel Soren Astrid Freja Linnea Ingeborg Sigrid Kristin Aino Eero Juhani Matti
  Giovanni Giuseppe Marco Matteo Luca Alessandro Andrea Francesca Giulia Chiara Paolo Stefano Antonio Mario Luigi
  Giorgio Roberta Federica Ivan Dmitri Dmitry Sergei Sergey Vladimir Mikhail Alexei Nikolai Boris Igor Oleg Yuri
  Anastasia Natalia Olga Tatiana Svetlana Irina Ludmila Ekaterina Galina Oksana Piotr Krzysztof Andrzej Tomasz Marek
  Jan Jakub Agnieszka Katarzyna Malgorzata Zofia Magdalena Ewa Pavel Jiri Zdenek Vaclav Istvan Laszlo Zoltan Gabor
  Ferenc Katalin Ilona Zsuzsanna Ion Mihai Andrei Elena Ioana Dimitris Nikos Yannis Kostas Eleni Georgios Maryam
  Mohammed Mohamed Muhammad Mohammad Ahmed Ahmad Ali Hassan Hussein Ibrahim Omar Umar Khalid Yusuf Youssef Mustafa
  Abdullah Abdul Karim Tariq Bilal Hamza Samir Nabil Walid Rashid Faisal Salman Fatima Aisha Khadija Zainab Mariam
  Layla Leila Noor Amina Hafsa Yasmin Yasmine Samira Nadia Salma Rania Huda Farah Reza Hossein Mehdi Parisa Shirin
  Mehmet Emre Murat Ayse Zeynep Elif Fatma Avraham Moshe Yitzhak Shlomo Yael Rivka Noa Raj Rahul Amit Arjun Vikram
  Sanjay Rajesh Suresh Ramesh Anil Sunil Vijay Ashok Deepak Rohit Ravi Krishna Arun Manoj Priya Anjali Sunita Lakshmi
  Pooja Neha Kavita Meera Deepa Divya Shreya Ananya Aarav Vivaan Gurpreet Harpreet Manpreet Jaspreet Imran Shahid
  Wei Ming Jing Xin Hao Jun Lei Yan Xiao Mei Ling Hui Yong Chen Feng Hong Jian Ping Qiang Tao Ying Zhen Yuki Hiroshi
  Takeshi Kenji Haruto Sakura Yuto Akira Satoshi Naoko Keiko Yoko Emi Aiko Minji Jihoon Seojun Minjun Hyun Soo-jin
  Nguyen Thi Minh Tuan Linh Huong Phuong Somchai Siti Nurul Budi Dewi Agus Putri Maricel Jomar Rizal Kwame Kofi Ama
  Akosua Abena Chinedu Chukwuemeka Ngozi Chioma Adaeze Oluwaseun Babatunde Folake Yewande Emeka Ifeoma Amara Tunde
  Thabo Sipho Nomsa Lerato Thandiwe Zanele Themba Wanjiru Kamau Achieng Otieno Njeri Mwangi Juma Asha Tendai Chipo
  Abebe Tigist Bekele Mulugeta Malia Kalani Leilani Aroha Tane Kahu
`);

/** Given names that are also words, months, places or terms: they count only with a further sign. */
export const ambiguousNames: ReadonlySet<string> = listOf(`
  May June April August Mark Rose Will Grace Hope Faith Art Bill Rich Frank Grant Chase Miles Jack Iris Summer Dawn Joy
  Ruby Pearl Amber Violet Victoria Virginia Georgia Charlotte Austin Dallas Jordan Chad Israel Kenya India Paris
  Florence Sydney Chelsea Brooklyn Lincoln Jackson Houston Santiago Wilson Glen Dale Ray Max Don Drew Guy Pat Penny
  Sandy Ginger Ivy Lily Daisy Basil Ruth Lance Cliff Dean Earl Duke Norm Carol Jean Jan Ion Hong Wei Tao Ling Ming Mei
  Chen Minh Thi Yan Jun Jing Noor Ali Ana Mia Sue Christian Martin Scott Mason Logan Tracy Kelly Leo Lei Xin Hao Hui
  Feng Jian Ping Qiang Ying Xiao Yong Emi Ama Asha Arun Reza Abdul Tina Madison Mercedes Dolores Pilar Salvador Ann Jo Lee Marco Alma Nova Tara Terry Stanley
`);

/** Family names in wide use. Alone they are no sign: many stand in the names of diseases and tests. */
export const familyNames: ReadonlySet<string> = listOf(`
  Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Anderson Taylor
  Moore Jackson Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright
  Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans
  Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper
  Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza
  Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Doe O'Brien O'Connor O'Neill
  Singh Kaur Sharma Gupta Kumar Khan Ahmed Hussain Begum Chowdhury Das Rao Reddy Iyer Nair Mehta Shah Desai
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Tanaka Suzuki Sato Watanabe Yamamoto Park Choi Tran Pham
  Muller Schmidt Schneider Fischer Weber Meyer Wagner Becker Rossi Russo Ferrari Bianchi Dubois Lefebvre Moreau
  Ivanov Petrov Kowalski Nowak Novak Horvat Nagy Popescu Papadopoulos Andersson Johansson Hansen Larsen Nielsen
  Silva Santos Oliveira Souza Pereira Costa Okafor Adeyemi Mensah Osei Dlamini Nkosi Mwangi Abdi Hassan Cohen Levy
`);

/** Family names that are also words: they count only after a given name. */
export const plainFamilyNames: ReadonlySet<string> = listOf(`
  White Young King Wright Hill Green Hall Baker Cook Cooper Ward Wood Price Long Foster Gray Black Park Cox Reed Brooks Bailey
  Walker Parker Turner Carter Fisher Mason Bell Rose Stone Das Rao Hassan Li Wu Ma Silva Costa Moore Lee Kim Doe Cruz Santos
`);
