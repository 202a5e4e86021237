/**
 * Further given names in common use, by where they are most common, without accents; compiled for this project. Names that
 * are also words of English or of the clinic are left out, or stand in the list of ambiguous names.
 */
export const givenNamesByOrigin = {
  english: `
    Freddy Freddie Roxanne Melanie Tiffany Kristen Kristin Kirsten Jodi Jody Donald Nathaniel Derek Derrick Johanna Caitlin Caitlyn
    Kaitlyn Kaitlin Ariana Arianna Gwen Gwendolyn Tilly Elle Ellie Lola Millie Poppy Imogen Harriet Beatrice Phoebe Jasmine
    Bethany Lindsay Lindsey Courtney Whitney Kendra Shannon Stacey Stacy Tamara Tanya Tonya Tabitha Ursula Valerie Velma
    Wilma Winifred Yvette Zelda Agnes Bernadette Bernice Bertha Bonnie Carla Carrie Cassandra Cecilia Celia Charlene Cheri
    Clarissa Colleen Constance Corinne Cornelia Crystal Darlene Deanna Debora Deirdre Delores Dena Desiree Dianne Dolly
    Dora Doreen Eloise Elsie Erika Ernestine Estelle Esther Eunice Eva Faye Felicia Freda Gail Geneva Genevieve Geraldine
    Gertrude Gretchen Hattie Hazel Hilda Ida Inez Jacquelyn Janelle Janie Jeanette Jeanne Jenifer Jeri Jocelyn
    Josephine Juanita Kari Karla Kara Kathy Katrina Kerri Kristi Kristina Kristine Lana Latoya Latasha Leticia Lillian
    Lorena Loretta Lorraine Louisa Lucille Lynn Lynne Mabel Mable Madeline Madeleine Maggie Mandy Marcia Margie Marianne
    Maryann Maxine Meredith Minnie Miranda Misty Mollie Molly Myra Myrtle Nadine Nellie Nettie Nora Noreen Norma Olive
    Opal Patsy Patti Paula Peggy Penelope Priscilla Ramona Regina Rhonda Rita Roberta Robyn Rochelle Rosalie Rosemary
    Roslyn Rosie Sadie Sally Sasha Serena Shari Shawna Shelly Sheri Sherri Sherry Sophronia Tammy Tasha Teri Terri Toni
    Traci Trina Vicki Vickie Vicky Viola Willa Yasmin Abel Abraham Adrian Alastair Alec Alfred Allan Allen Alvin Amos
    Archie Archibald Arnold Barry Bart Bernard Bert Blake Boyd Brad Brady Brendan Brent Brett Bryce Byron Calvin Cameron
    Carlton Cedric Chester Chris Clarence Clark Clayton Clifford Clint Clinton Clyde Cody Connor Conor Corey Cory Craig
    Curtis Damian Damien Damon Darrell Darren Darryl Daryl Dave Devin Dominic Donnie Doug Duane Dustin Dwayne Dwight Earnest
    Edgar Edmund Edwin Elbert Elias Elliot Elliott Ellis Elmer Emmett Erick Ernest Evan Everett Fergus Finlay Finn
    Floyd Forrest Francis Franklin Fred Garrett Garry Gavin Gene Geoffrey Gilbert Glenn Gordon Guillermo Hal Harvey Herbert
    Herman Homer Horace Hubert Hugh Hugo Ira Irving Isaac Isaiah Ivor Jared Jarrod Jasper Javon Jamal Jayden Jermaine
    Jerome Jess Jonah Jonathon Josh Julian Julius Kelvin Kendrick Kirk Kurt Lamar Laurence Lester Lewis Lionel Lloyd
    Lonnie Lowell Luther Lyle Mack Malcolm Marc Marcus Marshall Marty Marvin Maurice Melvin Micah Mickey Milton Mitch
    Mitchell Morris Moses Myron Ned Neal Nelson Nick Nicky Norman Orlando Orville Otis Owen Percy Perry Pete Preston
    Quentin Quinn Rex Rickey Ricky Rob Robbie Rodney Rodolfo Roland Rolando Ross Rudolph Rudy Rufus Rupert Saul Seth Shane
    Shannon Shaun Shawn Sheldon Sherman Sidney Silas Spencer Stewart Stuart Sylvester Ted Teddy Theodore Timmy Toby Todd
    Travis Tristan Trent Troy Tyrone Vernon Victor Virgil Wade Wallace Wendell Wesley Wilbert Wilbur Wilfred Willard
    Winston Woodrow Xavier Zach Johnathan Jonathon Brayden Aiden Aidan Caleb Carter Colton Cooper Easton Gage Grayson
    Hudson Hunter Jace Jaxon Landon Levi Lincoln Maddox Nolan Parker Ryder Sawyer Tanner Tucker Weston Wyatt Addison Aubrey
    Avery Brianna Brooke Delaney Elena Gianna Kaylee Kennedy Kylie Layla Lillian Mackenzie Makayla Mckenzie Nevaeh
    Paige Payton Piper Reagan Riley Savannah Skylar Taylor Trinity Alisha Keisha Lakisha Latonya Monique Shanice Tanisha
    Tyrell Deshawn Darnell Jamar Terrell Treyvon Marquis`,
  spanish: `
    Adela Adelaida Agustin Alberto Aldo Alfonso Alicia Alonso Alvaro Amalia Amparo Angel Angelica Angelina Araceli Armando
    Aurelio Aurora Benito Bernardo Blanca Braulio Calixto Candela Catalina Cesar Clemente Concepcion Cristina Cristian
    Cristobal David Delfina Domingo Edgardo Efrain Elisa Eloy Elvira Emilia Emilio Encarnacion Esmeralda Eugenia Eugenio
    Eusebio Eva Fabian Fabiola Faustino Federico Felicidad Fermin Fidel Flavio Florencia Florencio Francisca Gerardo
    Gilberto Gonzalo Gregorio Griselda Guido Heriberto Herminia Hilario Horacio Humberto Ines Inmaculada Iker Irene Iris
    Ivette Jacinto Jeronimo Jesus Jimena Jose Josefa Juana Julia Julian Juliana Laura Leandro Leonardo Leonor Leticia
    Lidia Liliana Lina Lourdes Lucas Luciano Lucrecia Macarena Manuela Marcela Marcelo Margarita Mariano Maribel Maricela
    Marina Marta Matilde Mauricio Maximo Melchor Micaela Milagros Moises Montserrat Nadia Natalia Nerea Nestor Nieves Noelia
    Norberto Nuria Octavio Olivia Omar Osvaldo Paco Paloma Patricia Paulina Pepe Primitivo Ramiro Raimundo Rebeca Reynaldo
    Reinaldo Remedios Ricardo Rita Rogelio Rolando Roman Rosalia Rosario Roxana Samuel Sandra Santiago Santos Saul Selena
    Simon Soledad Susana Tania Tatiana Tiburcio Toribio Ulises Vanesa Vasco Veronica Victoria Virginia Wilfredo Yesenia
    Zacarias Zoraida Aitana Itziar Ainhoa Ane Leire Unai Gorka Jordi Oriol Pau Marc Mireia Laia Meritxell Xavi Calixta Sancho
    Almudena Azucena Begona Chus Maite Arantxa Nacho Quique Yago Anxo Uxia Brais`,
  portuguese: `
    Afonso Alexandre Aline Almir Amelia Andre Antonia Arlindo Augusto Barbara Benedita Bianca Breno Bruna Bruno Caio Carla
    Carolina Catia Celia Cesar Cintia Clarice Claudia Claudio Cristiano Danilo Debora Diogo Edson Eduarda Elisabete Erica
    Everton Fabio Fabricio Fatima Felipe Filipa Filipe Flavia Francisca Gilberto Giovana Goncalo Guilherme Gustavo Heitor
    Helder Helena Henrique Hugo Ines Iracema Isabela Ivo Jair Janaina Joana Joaquina Jorge Julio Larissa Leila Leonor
    Leticia Lidia Ligia Livia Lourenco Luana Lucas Luciana Luiz Luiza Manuela Marcela Marcio Marcia Mariana Marta Martim
    Mateus Matilde Mauricio Micael Miguel Mirela Monica Murilo Natalia Nelson Nuno Otavio Paula Rafaela Raimunda Raul
    Renata Renato Ricardo Rita Roberta Rodrigo Rosangela Ruben Samuel Sandra Sara Silvana Simone Simao Solange Sonia Susana
    Telma Teresa Thais Tomas Valter Vania Vasco Vera Vitor Vitoria Wagner Wesley Yara Zeca`,
  french: `
    Adele Adrien Agathe Alain Albertine Alexandre Alexandra Alix Alphonse Amandine Amaury Anais Andre Angelique Annabelle
    Anouk Apolline Ariane Armand Arnaud Aude Audrey Augustin Aurelie Aurelien Axel Baptiste Bastien Benedicte Benoit
    Bernadette Bertrand Blaise Blanche Bruno Capucine Carole Caroline Cecile Cedric Chantal Charlene Christelle Christophe
    Claudine Clemence Clement Colette Coralie Corentin Corinne Cyril Cyrille Damien Delphine Denis Didier Dominique Edouard
    Eglantine Eliane Elise Emile Emilie Emmanuel Emmanuelle Eric Estelle Etienne Eugenie Eva Fabien Fabienne Fabrice
    Fernand Flavie Florent Francine Franck Francois Francoise Frederic Frederique Gabrielle Gael Gaelle Gaetan Gaetane Gaston
    Gauthier Genevieve Georges Georgette Gerard Germaine Ghislaine Gilbert Gilles Ginette Guy Gwenaelle Hadrien Helene Henri
    Herve Hubert Huguette Hugues Ines Isabelle Jacqueline Jeanne Jeannine Jerome Joel Joelle Josephe Josette Josiane
    Jules Justine Laetitia Laure Laurence Leopold Leonie Lionel Loic Louane Louise Luc Lucette Lucie Lucien Lucienne
    Ludovic Maelle Magali Manuel Marc Marcel Marceline Marguerite Marianne Marine Marion Marthe Martine Mathilde Mathis
    Maud Maurice Maxime Melanie Michele Micheline Mireille Morgane Muriel Mylene Nadege Nadine Noemie Odette Odile Pascal
    Pascale Patrice Paulette Perrine Quentin Raphael Regine Regis Remi Remy Renaud Rene Renee Robin Rolande Romain Romane
    Sabrina Sebastien Serge Severine Simone Solange Solene Stephane Suzanne Sylvain Tatiana Thibault Thibaut Thomas Tristan
    Ulysse Valentin Valerie Victor Victoire Vincent Violaine Virginie Vivienne Yann Yannick Yolande Yves Yvette Yvonne Zacharie
    Melodie `,
  german: `
    Achim Adelheid Albrecht Alfons Alois Andreas Anja Annegret Annelie Annette Antje Arne Arno Axel Barbel Benedikt Berthold
    Bernd Bernhard Bettina Bjorn Brigitta Burkhard Carsten Christa Christel Christiane Christof Christoph Cordula Corinna
    Cornelia Dagmar Daniela Dennis Dietmar Dietrich Dirk Doreen Dorothea Eberhard Eckhard Edeltraud Egon Elfriede Elias
    Elisabeth Elke Else Emil Erich Erika Ernst Erwin Eva Ewald Franz Franziska Frauke Frieda Friederike Friedhelm Friedrich
    Fritz Gabriele Georg Gerd Gerda Gerhard Gerlinde Gertrud Gisbert Gottfried Gregor Gudrun Guido Gunter Hannelore Hanne
    Hannes Harald Hartmut Hedwig Heiko Heiner Heinz Helga Helmut Henning Herbert Hermann Hildegard Holger Horst Hubert Ilse
    Inge Inka Irmgard Irmtraud Jana Janine Jenny Joachim Jochen Johann Johannes Jorg Josef Jurgen Jutta Kai Karin Karina
    Karla Karlheinz Karsten Katharina Kathrin Kerstin Kirsten Konrad Konstantin Kordula Kurt Leonhard Lieselotte Lothar
    Ludwig Luise Lutz Manfred Manuela Marlene Marlies Marten Mechthild Meike Melanie Mirjam Moritz Nele Norbert Olaf Oskar
    Ottilie Otto Philipp Rainer Ralf Reiner Reinhard Reinhold Rolf Roswitha Rudiger Rudolf Ruprecht Sabrina Sandra Sascha
    Siegfried Siegmund Sigrid Silke Silvia Simone Stefanie Steffen Susanne Sven Svenja Tanja Thea Theodor Thorsten Tilman
    Torsten Traute Udo Ulf Uli Ulrich Ulrike Uta Uwe Veit Volker Waldemar Waltraud Walther Werner Wiebke Wilfried Wilhelm
    Wilhelmine Willi Winfried Wolf Wolfram Yvonne Mandy Lennard Nils Leonie Swantje Stephan Ute Antje`,
  dutch: `
    Aart Adriaan Aleida Anneke Annemarie Annemiek Anouk Arjan Arie Bart Bas Bram Cees Coen Cornelis Daan Dirkje Edwin
    Elske Esmee Femke Fleur Floor Frans Geert Gerrit Gerda Gijs Greetje Hendrik Hendrika Henk Hilde Ilse Ineke Jacoba
    Jeroen Jelle Jesse Jochem Johan Joke Joop Joost Joris Karel Kees Klaas Koen Lieke Lies Lisanne Lotte Maarten Maaike
    Marieke Marijke Marijn Marleen Mees Mieke Minke Nienke Pieter Pieternella Piet Pim Rens Rik Rinus Roel Roos Ruud Saskia
    Sander Sanne Sjoerd Sjaak Stijn Teun Theo Thijs Tijmen Truus Willem Wim Wouter Yfke Ynske Evert Joep Loes Sietske
    Hylke Jildou Ankie Ruben Aukje Trijntje`,
  italian: `
    Achille Adalgisa Adriano Agostino Alba Alberto Aldo Alessandra Alessia Alessio Alfonso Alfredo Ambra Amedeo Angela
    Angelica Angelo Annalisa Annamaria Antonella Antonietta Antonino Arianna Armando Assunta Attilio Aurora Barbara
    Beatrice Benedetta Benedetto Bruna Bruno Calogero Camillo Carla Carlo Carmela Carmelo Carmine Caterina Cecilia Cesare
    Cinzia Claudia Claudio Concetta Cosimo Cristiano Damiano Daniele Dario Davide Debora Delia Diego Domenico Donatella
    Donato Edoardo Elda Eleonora Elisa Elisabetta Emanuela Emanuele Emilia Enrica Enrico Enzo Ermanno Ettore Eugenio Eva
    Fabiana Fabio Fabrizio Fausto Federico Ferdinando Filippo Filomena Flavia Flavio Fosca Franca Franco Fulvio Gabriele
    Gaetano Gennaro Gerardo Gherardo Giacomo Giada Gianfranco Gianluca Gianni Gianpaolo Gino Gioacchino Gioele Giorgia
    Giovanna Girolamo Giuliana Giuliano Giuseppina Graziella Guglielmo Ignazio Ilaria Immacolata Ines Isabella Ivana
    Jolanda Lara Laura Leonardo Letizia Liana Lia Lidia Liliana Lina Livia Livio Loredana Loretta Lorenza Luana Luciana
    Luciano Lucio Lucrezia Ludovico Luigia Luisa Maddalena Manlio Manuela Marcella Marcello Margherita Mariano Marina
    Mariangela Marta Martina Massimiliano Massimo Maurizio Mauro Michela Michele Milena Mirella Monica Nadia Nicola Nicoletta
    Noemi Nunzia Orazio Oriana Ornella Osvaldo Paola Pasquale Patrizia Pia Piero Pietro Pino Primo Raffaella Raffaele
    Remo Renata Renato Riccardo Rinaldo Rita Rocco Rodolfo Rolando Romano Rosalba Rosanna Rosaria Rosario Rossana Rossella
    Ruggero Sabina Sabrina Salvatore Samuele Sandro Santo Saverio Sebastiano Serena Sergio Settimio Silvana Silvano Silvestro
    Simona Simone Susanna Teresa Tiziana Tiziano Tommaso Tullio Ugo Umberto Valeria Valerio Vincenza Vincenzo Vito
    Vittoria Vittorio Viviana Walter Zaira Uberto Rosalinda Fiorenza Gelsomina Isidoro Cleofe Onorina Lucilla`,
  nordic: `
    Agnete Aksel Albin Alf Alfhild Allan Alva Amalie Anders Anette Anita Anja Ann-Marie Annika Arnd Arne Arvid Aslaug Aslak
    Asbjorn Asger Axel Bent Bente Bertil Birger Birgitta Birgitte Birthe Bjarne Bjork Bo Bodil Borge Borje Britt Britta
    Camilla Carina Caroline Cecilie Charlotte Christer Christian Dagny Ebba Ebbe Egil Einar Eirik Eivind Elin Elina Elinborg
    Elisabet Ella Elof Elsa Emil Erika Erlend Ernst Esben Eskil Espen Eva Even Eyvind Finn Folke Frederik Frederikke Fredrik
    Frida Frode Frank Gerd Gitte Gorm Gorel Gudmund Gudrun Gunhild Gunn Gunilla Gunnar Gustaf Gustav Haakon Hakan Halldor
    Halvor Hanna Hanne Hans-Petter Harald Hasse Hedda Hedvig Helene Helge Helle Henrik Hilde Hilda Hjalmar Holger Inga Inge
    Inger Ingmar Ingunn Ingvar Ivar Jakob Jarle Jeanette Jeppe Jesper Joakim Johan Johanne Jon Jorgen Jorunn Josefine Jorund
    Kaare Kaja Kajsa Karina Karl-Johan Karsten Katarina Kathrine Katrine Kent Kerstin Kim Kirsten Kjell Kjersti Knud Knut
    Kristian Kristina Kristoffer Lasse Laila Leif Leila Lena Lennart Liv Line Lise Lisbet Lisbeth Lone Lotta Lovisa Ludvig
    Maja Malene Malin Maren Marianne Marit Marte Martine Mathias Mathilde Mats Mattias Mette Mia Mikael Mike Mogens Monika
    Morten Nanna Niels Nora Odd Ola Olaf Olav Ole Olof Oskar Osvald Otto Ove Palle Par Per Pernille Peder Petter Pia Poul
    Preben Ragnar Ragnhild Ragna Randi Rasmus Reidar Rikke Roald Roar Rolf Rune Ruth Signe Sigurd Sigurdur Sigve Simen Siri
    Siv Sofie Solveig Solvi Sondre Steen Steffen Stein Steinar Sten Stian Stig Stine Sture Svante Svein Svend Svenn Synnove Terje
    Thea Thor Thora Thorbjorn Thore Tor Torben Torbjorn Tordis Tore Torgeir Torill Torkel Torleif Torstein Torsten Tove Trine
    Trond Trygve Tuva Tyra Ulf Ulla Ulrika Unni Vidar Viggo Vilde Vilhelm Vilma Villads Villy Yngve
    Asa Ase Asne Oystein Oyvind Orjan Orn Arni Bjarni Bryndis Dagur Elin Eyrun Fridrik Gudbjorg Gudrun Gunnhildur Haukur
    Helgi Hildur Hrafn Inga Ingibjorg Jona Jonas Jokull Katrin Kristjan Magnea Magnus Margret Olafur Orri Ragnheidur Sigridur
    Sigrun Snorri Stefan Steinunn Sveinn Thorunn Thordis Unnur Valgerdur Vigdis`,
  finnish: `
    Aada Aapo Aaro Aatos Aija Aila Aimo Aleksi Allan Anneli Annikki Annukka Antero Anttoni Antti Ari Arja Arto Arttu Arvo
    Asko Aulis Eeli Eelis Eemeli Eetu Eeva Eija Eila Eino Elias Elli Emmi Ensio Erkki Esa Esko Eveliina Hannele Hannu
    Harri Heikki Heini Helena Heli Hely Henna Henri Hilkka Hilma Iida Iiris Iiro Ilkka Ilmari Ilona Inkeri Irja Irma Jaakko
    Jaana Jalmari Jani Janne Jari Jarkko Jarmo Jenni Jere Jesse Joni Jorma Jouko Jouni Juha Juhana Juho Jukka Julius Jussi
    Jyrki Kaarina Kaarlo Kai Kaija Kalervo Kalevi Kalle Kari Kalevi Katariina Kati Katja Kauko Keijo Kerttu Kimmo Kirsi Kirsti
    Kristiina Kyllikki Kyosti Laila Lasse Lassi Lauri Lea Leena Leevi Lempi Liisa Lilja Maarit Maija Maire Mari Maria Marja
    Marjatta Marjo Marjut Markku Marko Markus Marko Martti Matias Mauno Mauri Merja Miia Mika Mikko Milla Minna Mirja Mirva
    Niilo Niina Niko Noora Oiva Olavi Olli Onni Oskari Osmo Ossi Outi Paavo Paivi Panu Pasi Pauli Pauliina Pekka Pentti
    Perttu Petri Petteri Pertti Piia Pirjo Pirkko Raija Raimo Raili Rauha Rauno Reijo Reino Riikka Riitta Risto Ritva Roope
    Saara Saila Saku Sakari Samppa Samu Samuli Sanna Santeri Sari Satu Seija Seppo Silja Simo Sini Sinikka Sirkka Sirpa
    Soile Suvi Taina Taisto Taneli Tapani Tapio Tarja Taru Tauno Teemu Teija Terhi Teppo Tero Tiina Timo Toivo Tomi Tommi
    Topi Topias Touko Tuija Tuomas Tuomo Tuula Tuulikki Tyyne Urho Urpo Vaino Valtteri Veera Veijo Veikko Veli Venla Vesa
    Vieno Vilho Viljami Viljo Ville Virpi Voitto Yrjo Pietari Aukusti Lahja Saimi Sulo Tapsa`,
  slavic: `
    Adela Alena Ales Alois Alzbeta Aneta Antonin Barbora Bedrich Blanka Bohdan Bohumil Bohuslav Borivoj Bozena Bretislav
    Cenek Dagmar Dalibor Dana David Denisa Dobromil Dominik Drahomira Dusan Eliska Emilie Eva Evzen Filip Frantisek Gabriela
    Hana Hynek Irena Iva Ivana Ivana Jana Jarmila Jaromir Jaroslav Jaroslava Jindrich Jirina Jitka Josef Jozef Kamil Kamila
    Karel Karolina Klara Kristyna Kveta Ladislav Lenka Libor Libuse Lubomir Lubos Lucie Ludek Ludvik Lukas Marcela Marek Marie
    Marketa Martina Matej Michaela Milada Milan Milena Miloslav Milos Mirek Miroslav Miroslava Monika Nikola Oldrich Ondrej
    Otakar Pavla Petr Premysl Radek Radim Radka Radomir Radoslav Radovan Renata Rostislav Ruzena Sarka Simona Slavomir
    Stanislav Stanislava Stepan Svatopluk Sylva Tadeas Tereza Vaclav Veronika Viktor Vilem Vit Vitezslav Vladislav Vlasta
    Vojtech Zbynek Zdenka Zdenek Zdislav Zuzana Bohumila Kvetoslava
    Adam Agata Albert Aleksander Aleksandra Alina Alojzy Anastazja Andrzej Aneta Antoni Arkadiusz Artur Beata Bogdan
    Bogumil Boguslaw Boleslaw Bonifacy Bozena Bronislaw Cezary Czeslaw Danuta Dariusz Dawid Dominika Dorota Edyta Eliasz
    Elzbieta Emilia Eugeniusz Eustachy Ewelina Fabian Franciszek Fryderyk Gabriela Genowefa Gertruda Gniewomir Grazyna Grzegorz
    Halina Hanna Henryk Henryka Hieronim Hubert Ignacy Ilona Ireneusz Iwona Izabela Jacek Jadwiga Janina Janusz Jarek Jaroslaw
    Jedrzej Jerzy Joanna Jolanta Jozefa Julita Justyna Kamil Karol Karolina Kazimierz Kinga Klaudia Konrad Krystian Krystyna
    Krzysztof Ksenia Lech Lechoslaw Leszek Lidia Lucjan Lucja Ludwik Lukasz Maciej Maja Malgorzata Marcelina Marcin Mariola
    Mariusz Marlena Maryla Marzena Mateusz Michal Mieczyslaw Mikolaj Milosz Miroslaw Nadzieja Natasza Norbert Oliwia Patryk
    Pawel Przemek Przemyslaw Rafal Radoslaw Regina Roksana Ryszard Slawomir Sebastian Seweryn Stanislaw Stefania Sylwester
    Sylwia Szczepan Szymon Tadeusz Teofil Teodozja Teresa Urszula Wacław Waclaw Waldemar Wanda Weronika Wieslaw Wieslawa Wiktoria
    Wincenty Wladyslaw Wlodzimierz Wojciech Zbigniew Zdzislaw Zenon Ziemowit Zofia Zuzanna Zygmunt
    Alojz Alojzija Andraz Andreja Anze Blaz Bojan Bojana Boris Branko Branka Cvetka Damjan Darja Darko Dejan Dragica Drago
    Dragan Dragana Dusan Dusanka Edvard Franc Franci Goran Gorazd Gregor Igor Irma Jani Janez Janko Jasna Jernej Joze Jozica
    Jurij Katja Klemen Kristijan Ljubica Ljudmila Lovro Luka Majda Marija Marjan Marjana Marjeta Mateja Matjaz Mihael
    Miha Milka Milorad Mirjana Mirko Mitja Mojca Nada Natasa Nejc Nina Pavla Polona Primoz Rado Rok Romana Sanja
    Silva Simona Slavica Slavko Sonja Srecko Stane Stojan Stjepan Suzana Tadej Tanja Tatjana Tina Tjasa Tomaz Tomislav Urska
    Uros Valerija Vesna Vida Viktorija Vinka Vinko Vojko Zala Zarko Zeljko Zeljka Ziga Zoran Zvonko Zlatko Zlata Esat Amadeo
    Ante Antun Bozidar Danijel Davor Domagoj Drazen Hrvoje Ivica Josip Josipa Jure Kresimir Kreso Lana Lucija Marin Mate
    Mladen Nenad Neven Nevena Petar Ratko Robert Sasa Sinisa Slaven Snjezana Stipe Tena Tihana Tihomir Vedran Vjekoslav Vlado
    Zdravko Zvonimir Aleksandar Bogdana Bosko Bratislav Dimitrije Dobrivoje Gordana Jelena Jovan Jovana Ljiljana Marko
    Milica Miljan Milos Milovan Miodrag Mirjana Nebojsa Nemanja Nikola Ognjen Predrag Radmila Sava Sladjana Slobodan Stevan
    Svetislav Veljko Veselin Vuk Zivko Zorica
    Alla Anatoly Anatoli Andrey Andrei Anton Antonina Arkady Artem Artyom Bogdan Boris Bronislava Daria Darya Dmitriy Efim Efimiya
    Egor Elizaveta Evgeny Evgenia Evgeniya Faina Fedor Filipp Foma Fyodor Gennady Georgy Gleb Grigory Inessa Inna Ivan Kirill
    Klavdiya Konstantin Ksenia Kseniya Larisa Leonid Lev Lidiya Lilia Ludmilla Lyubov Lyudmila Maksim Makar Margarita Marina
    Matvey Maxim Mariya Nadezhda Natalya Nikita Nikolay Nina Nonna Oksana Oleg Olesya Pavel Petr Platon Polina Pyotr Raisa
    Rodion Roman Ruslan Savva Semyon Sofiya Stanislav Stepan Svyatoslav Taisiya Tamara Taras Timofey Timur Trofim Ustinya
    Vadim Valentin Valentina Valeriy Valery Vasily Vasiliy Vera Viktor Viktoria Vitaly Vladislav Vsevolod Vyacheslav Yakov Yana
    Yaroslav Yefim Yegor Yekaterina Yelena Yelizaveta Yevgeny Yevgeniya Yulia Yuliya Yuriy Zakhar Zhanna Zinaida Zoya Asya
    Ravil Bulat Islam Magomed Mikail Ramzan Ruslan Shamil Zelimkhan
    Andriy Bohdan Halyna Iryna Mykola Mykhailo Oleksandr Oleksiy Olena Ostap Serhiy Svitlana Volodymyr Yaroslava
    Boyko Borislav Dimitar Emil Georgi Hristo Ivaylo Kaloyan Krasimir Lyubomir Nikolina Nedelcho Penka Plamen Rositsa Rumen
    Stoyan Svetoslav Todor Tsvetan Vasil Yordan Zhivko`,
  hungarian: `
    Adel Agnes Agoston Albert Alexandra Amalia Andor Andras Anett Aniko Antal Aranka Arpad Attila Balazs Balint Barna Bela
    Bence Benedek Bernadett Bertalan Boglarka Borbala Botond Brigitta Csaba Csilla Denes Dezso Domonkos Dora Edit Elemer
    Elek Emese Emoke Endre Erno Erzsebet Eszter Etelka Eva Ferencz Fruzsina Geza Gellert Gergely Gergo Gizella Gyongyi
    Gyorgy Gyozo Gyula Hajnalka Henrietta Ibolya Ignac Ildiko Imre Istvanne Ivett Izabella Janka Janos Jeno Jolan Jozsef
    Judit Julianna Kalman Karoly Kata Katalin Kinga Klara Koppany Krisztian Krisztina Kristof Lajos Laszlone Laura
    Levente Lili Lilla Lorand Lorinc Magdolna Mariann Marianna Marika Marta Matyas Mate Mihaly Miklos Milan Miksa Monika
    Moricz Nandor Natalia Nikolett Noemi Norbert Nora Odon Orsolya Otto Oszkar Palne Peter Petra Piroska Pal Rebeka Reka
    Richard Robert Roland Rozalia Rudolf Sandor Sara Sari Szabolcs Szilard Szilvia Tamas Terez Teodora Tibor Timea Tivadar
    Tunde Vajk Valeria Veronika Viktor Vilmos Virag Vince Zoltanne Zita Zoltan Zsigmond Zsofia Zsolt Zsuzsa Adorjan Szigfrid`,
  greek: `
    Achilleas Agapi Aggeliki Alexandros Alexandra Anastasios Andreas Angeliki Antonia Antonis Apostolos Argyro Aristides
    Athanasios Charalampos Christos Chrysoula Despina Dimitra Dimitrios Dionysia Dionysios Efstathios Eftychia Eirini Eleftheria
    Emmanouil Evangelia Evangelos Fotini Fotis Georgia Giannis Giorgos Grigoris Ilias Ioannis Ioanna Kalliopi Katerina
    Konstantina Konstantinos Kyriaki Kyriakos Lambros Lefteris Leonidas Maria Marios Michalis Nikolaos Nikoletta Odysseas
    Olympia Panagiota Panagiotis Panos Paraskevi Pavlos Pelagia Petros Savvas Sofia Sokratis Sotiria Sotirios Spyridon Spyros
    Stamatia Stavroula Stavros Stelios Stratos Thanasis Theodora Theodoros Thomas Vasiliki Vasilis Vasileios Yiannis Zoe`,
  arabic: `
    Abbas Abdallah Abdelaziz Abdelkader Abdelrahman Abdo Abdulaziz Abdulkarim Abdullahi Abdulrahman Abeer Abir Abu Adel Adham Adil
    Adnan Afaf Ahlam Aida Aiman Aisha Akram Alaa Alia Aliya Amal Amani Amer Amin Amina Amir Amira Amr Anas Anis Anwar Asma
    Asmaa Atef Ayman Aziz Aziza Bader Badr Baha Bahia Basel Basem Basim Bassam Bayan Boutros Bushra Buthaina Dalal Dalia
    Daoud Dima Dina Ehab Eman Emad Esam Essam Fadi Fadia Fadwa Fahad Fahd Fares Faris Farid Farida Farouk Fatema Fatimah
    Fawzi Fawzia Faysal Feras Fouad Ghada Ghassan Habib Habiba Hadi Hafez Haidar Haitham Hakim Hala Halima Hamad Hamid Hamida
    Hana Hanan Hani Hany Haris Haroun Hasna Hatem Haya Haytham Hazem Heba Hiba Hisham Hossam Husam Hussam Ibtisam Ihab Ikram
    Iman Imane Intisar Isa Ismael Ismail Issa Jaafar Jaber Jabir Jalal Jalila Jamal Jamil Jamila Jana Jawad Jihad Joumana
    Kamal Kamel Karima Kareem Karam Karem Kassem Khadra Khaled Khalil Latifa Leen Lina Loubna Lubna Maha Maher Mahdi
    Mahmoud Mahmud Majed Majid Malak Malek Malik Manal Manar Mansour Maram Marwa Marwan Maryam Maysa Mazen Mehrez Mervat
    Moataz Mohamad Mohsen Mona Mounir Mourad Moustafa Mouna Muhammed Muna Munir Murad Musa Mustapha Muna Muneer Nabila Nada Nader
    Nadim Nagla Nahla Naima Najat Najib Najla Naji Naser Nasir Nasser Nawal Nayef Nazih Nidal Nihad Nisreen Nizar Nora
    Nour Nourah Nura Omaima Osama Othman Qasim Rabab Rabia Raed Rafik Raghad Rahaf Rahma Raja Rami Ramzi Rana Randa Rasha
    Rashad Rasheed Rawan Reda Reem Rehab Riad Rima Riyad Riyadh Rola Roula Ruba Ruqayya Saad Saadia Sabah Sabri Sadia
    Safa Safaa Safia Sahar Said Saif Sajid Sakina Salah Saleh Salem Salim Salima Sally Salwa Samah Samar Sami Samia Samih
    Sana Sanaa Sara Sarah Sawsan Sayed Shadi Shadia Shaima Shaimaa Sherif Sherine Sofiane Souad Suad Suha Suhail Suhaila
    Sulaiman Suleiman Sumaya Taha Tahir Talal Talib Tamer Tareq Tarek Wael Wafa Wafaa Wahid Wajdi Waleed Wassim Widad Wissam
    Yahya Yara Yaser Yasser Yassin Yassine Yazan Yehia Younes Youssif Yousef Yousuf Zahra Zain Zaid Zaki Zakaria Zayd Zeinab Zena
    Ziad Ziyad Zouhair Zubaida Zuhair Usama Uthman Musharraf`,
  persian_turkish: `
    Abolfazl Afshin Ahmet Akbar Alireza Amirhossein Anahita Arash Armin Arezoo Atefeh Azadeh Azar Babak Bahar Bahman Bahram
    Behnaz Behrouz Behzad Bijan Dariush Davood Ebrahim Ehsan Elaheh Elham Elnaz Fardin Farhad Fariba Farideh Farshid Farzad
    Farzaneh Fereshteh Firouz Forough Ghazal Ghodrat Gholamreza Golnaz Habibollah Hamed Hamidreza Hengameh Homa Hooman Houshang
    Iraj Jafar Jalal Javad Kamran Kaveh Kazem Keyvan Khosrow Kianoush Kourosh Ladan Laleh Leyla Mahnaz Mahsa Mahtab Majid
    Mandana Maryam Masoud Masoumeh Mehran Mehrdad Mina Minoo Mitra Mohsen Mojgan Mojtaba Morteza Mozhgan Nader Naghmeh
    Narges Nasrin Navid Nazanin Negar Niloofar Niloufar Nima Omid Pari Parvaneh Parvin Parviz Pejman Peyman Pooya Rahim
    Ramin Ruhollah Roxana Roya Saeed Sahar Saman Sara Sepideh Setareh Shahin Shahla Shahram Shahrzad Shapour Shima Shiva Siavash
    Simin Sina Soheil Sohrab Soraya Taraneh Touraj Vahid Yalda Zhaleh Zohreh
    Adnan Ahu Alper Altan Arda Asli Aslihan Ayca Aydin Ayhan Aylin Aynur Aysegul Aytac Baran Baris Basak Batuhan Bayram
    Bekir Belgin Berat Berk Berkay Beyza Bilge Birsen Bulent Burak Burcu Busra Caner Cansu Cem Cemal Cemil Cengiz Cihan
    Deniz Derya Dilara Dilek Dogan Ebru Ecem Ege Elcin Emine Emir Engin Ercan Erdal Erdem Erdogan Eren Erhan Erkan Erol
    Ersin Esra Fahri Fatih Ferhat Feride Fikret Filiz Gamze Gizem Gokce Gokhan Gonca Gonul Gulay Gulsen Hakan Halil Halime
    Hande Haluk Hasan Hatice Hayri Hilal Hulya Husniye Huseyin Ibrahim Ilhan Ilker Inci Irem Ismet Izzet Kadir Kemal Kenan
    Kerem Koray Levent Mahmut Melek Melike Meltem Merve Metin Mevlut Mustafa Muzaffer Naciye Nalan Necati Necla Nermin
    Neslihan Nihal Nilgun Nuray Nurcan Nuri Nursel Oguz Okan Omer Onur Orhan Osman Ozan Ozge Ozgur Ozlem Pelin Pinar Polat
    Ramazan Recep Remzi Rukiye Sabiha Sedat Seda Seher Selcuk Selim Selma Semih Semra Senay Serap Serdar Serhat Serkan
    Sevda Sevgi Sevil Sevim Sibel Sinan Songul Suat Suleyman Sultan Taner Tayfun Tolga Tugba Tulay Tuncay Turgut Turhan
    Ufuk Ugur Umit Umut Vedat Veli Volkan Yakup Yasar Yasemin Yavuz Yeliz Yilmaz Yunus Yusuf Zafer Zehra Zeki Zeliha Zerrin`,
  south_asian: `
    Aadhya Aakash Abhay Abhijit Abhinav Abhishek Aditi Aditya Ajay Ajit Akash Akhil Akshay Alka Alok Aman Amar Amitabh Amol
    Amrita Amruta Anand Anant Angad Aniket Anirudh Anita Anjana Anjum Ankit Ankita Ankur Anshul Anuj Anupam Anuradha Anushka
    Aparna Archana Arnav Arpita Aruna Arvind Aruni Asif Ashish Ashwin Ashwini Atul Avinash Ayesha Ayush Azhar Babita Balaji
    Bhanu Bharat Bharti Bhaskar Bhavana Bhavesh Bhupinder Bindu Brijesh Chandan Chandra Chetan Chitra Daljit Darshan Darshana
    Dayanand Debashish Devendra Devi Devika Dhananjay Dharmendra Dilip Dinesh Diya Durga Ehsan Faiz Faizan Farhan Farhana Farzana Gaurav
    Gauri Gayatri Geeta Girish Gita Gopal Govind Gulshan Gurdeep Gurmeet Gurvinder Hamid Hari Harish Harjit Harsh Harsha
    Harshita Hemant Hema Hina Indira Ishaan Ishita Iqbal Jagdish Jaideep Jasmeet Jaswinder Jatin Javed Jaya Jayant Jayanti Jayesh
    Jignesh Jitendra Jyoti Kailash Kajal Kalpana Kamala Kamlesh Kamran Kanchan Kanika Karan Karishma Kartik Kashif Kaushik Kavya
    Keshav Ketan Khushi Kiran Kirti Kishore Komal Kriti Kuldeep Kulwinder Kunal Kusum Lalita Lalit Lata Latha Lavanya
    Madhav Madhavi Madhu Madhuri Mahendra Mahesh Mala Malathi Mamta Manav Mandeep Manish Manisha Manju Manjit Manjula Mayank
    Meenakshi Meghna Mithun Mohan Mohit Monika Mukesh Mukul Murali Nadeem Nagesh Naheed Naina Nalini Namita Namrata Nandini
    Narayan Narendra Naresh Nasreen Naveen Navdeep Navneet Neeraj Neelam Neeta Nidhi Nikhil Nikita Nilesh Nirmala Nisha Nishant
    Nitin Nitya Om Padma Pallavi Pankaj Parag Paramjit Parth Parvati Pawan Payal Prabha Prabhakar Pradeep Prakash Pramod Pranav
    Prasad Prashant Prateek Pratibha Pratik Praveen Prem Preeti Preethi Prerna Pritam Priyanka Punit Purnima Pushpa
    Radha Radhika Raghav Raghu Rahim Rajan Rajat Rajeev Rajendra Rajesh Rajeshwari Rajinder Rajiv Rajni Raju Rakesh Raman Rameshwar
    Ramya Ranbir Ranjan Ranjit Rashid Rashmi Ratna Ravindra Reena Rekha Renu Renuka Revathi Richa Riddhi Rina Rishabh Rishi Ritesh
    Ritika Ritu Riya Rohan Rohini Roopa Roshan Roshni Ruchi Rukhsana Rupa Rupali Rupesh Saba Sachin Sadhana Saima Sandeep
    Sangeeta Sanjana Sanjeev Sapna Sarita Sarojini Sathish Satish Satya Savita Seema Shabana Shakti Shaila Shalini Shankar
    Shanta Shanti Sharad Sharmila Shashi Sheela Shekhar Shikha Shilpa Shivani Shraddha Shreyas Shruti Shubham Shweta Siddharth
    Simran Sita Smita Sneha Sohail Sonal Sonali Sonu Srikanth Srinivas Subhash Subramanian Sudha Sudhir Suman Sumit Sundar Suraj
    Surendra Surinder Surya Sushil Sushma Swapna Swati Tanmay Tanvi Tara Tarun Tejas Tushar Uday Uma Umesh Upendra Usha
    Vaibhav Vaishali Vandana Varsha Varun Vasant Vasudha Venkat Venkatesh Vibha Vidya Vikas Vimal Vimala Vinay Vineet Vinod Vinita
    Vipin Vipul Virendra Vishal Vishnu Vivek Yash Yashoda Yogesh Zaheer Zainab Zara Zeenat Zubair Chathura Dilani Kumari Nimal
    Nuwan Ruwan Saman Sanduni Tharindu Thilini`,
  east_asian: `
    Akane Akemi Akihiko Akihiro Akiko Akio Akito Asami Asuka Atsuko Atsushi Ayaka Ayako Ayame Ayumi Chie Chieko Chika
    Chiyo Daichi Daiki Daisuke Eiji Eiko Emiko Etsuko Fumiko Fumio Genji Hajime Hana Hanako Haruka Haruki Haruko Haruna Hayato
    Hideaki Hideki Hideko Hideo Hikari Hikaru Hinata Hiroaki Hiroki Hiroko Hiromi Hiroyuki Hisako Hisashi Hitomi Hitoshi
    Honoka Isamu Isao Itsuki Izumi Jiro Jun'ichi Junichi Junko Kaede Kana Kanako Kaori Kaoru Katashi Katsumi Katsuo Kayo Kazue
    Kazuhiko Kazuhiro Kazuki Kazuko Kazuo Kazuya Kei Keigo Keiichi Keisuke Keita Ken'ichi Kenichi Kenta Kentaro Kimiko Kiyoko
    Kiyoshi Koichi Koji Kosuke Kota Kouki Kumiko Kunio Kyoko Maki Makoto Mami Mamoru Manabu Mariko Masaaki Masahiro Masaki
    Masako Masami Masao Masaru Masashi Masato Masayuki Mayu Mayumi Megumi Michiko Midori Mieko Miho Mika Mikako Miki Mikio Minako
    Minoru Misaki Mitsuko Mitsuo Mitsuru Miyako Miyuki Momoka Motoko Nana Nanako Nanami Naoki Naomi Natsuki Natsuko Natsumi
    Noboru Nobuko Nobuo Nobuyuki Noriko Norio Osamu Reiko Ren Rie Rika Riko Rin Rina Ryo Ryoko Ryota Ryuji Ryunosuke Sachiko Saki
    Sanae Satoko Satomi Satoru Sayaka Sayuri Seiichi Seiji Setsuko Shigeki Shigeko Shigeo Shigeru Shin'ichi Shinichi Shinji
    Shinobu Shiori Shizuka Shizuko Sho Shogo Shoichi Shoji Shoko Shota Shuichi Shuji Shun Sumiko Susumu Tadao Tadashi Taichi
    Takahiro Takako Takao Takashi Takayuki Takehiko Takeo Takumi Takuya Tamiko Taro Tatsuo Tatsuya Teruko Tetsuo Tetsuya
    Tomiko Tomohiro Tomoko Tomomi Tomoya Toru Toshiaki Toshiko Toshio Toshiyuki Tsubasa Tsutomu Tsuyoshi Umeko Yasuhiro Yasuko
    Yasuo Yoichi Yoshiaki Yoshie Yoshiko Yoshio Yoshito Yui Yuina Yuka Yukari Yukiko Yukio Yumi Yumiko Yuri Yuriko Yusuke Yutaka Yuya
    Xiuying Xiaoming Xiaoli Xiaoyan Lihua Guiying Guofang Jianhua Jianguo Zhiqiang Zhiwei Weiwei Meiling Meihua Junjie Haoran
    Yuxuan Zihan Ruoxi Xinyi Xinyue Yifan Yichen Yunfei Zhenhua Shufen Shuzhen Yulan Yumei Chunhua Guoqiang Mingzhe Peng Jiahao
    Jiayi Jiaxin Siyu Chia-Hao Mei-Ling Wei-Lun Wing-Yan Ka-Ming Siu-Ling
    Areum Bora Byung Chanho Chul Daehyun Dahye Dongwook Eunji Eunjung Gayoung Haeun Hana Hayoung Heejin Hyejin Hyunjin Hyunwoo
    Inho Jaehyun Jaewon Jieun Jihye Jimin Jinwoo Jisoo Jiwon Jiwoo Jiyoung Jongho Joohyun Junho Junseo Kyung Kyungsoo Mijin
    Minho Minseo Minsu Miyoung Sangmin Seohyun Seoyeon Seoyun Seunghyun Soojin Soomin Soyeon Sujin Sunghoon Sungmin Taehyung
    Yejin Yeonwoo Yoona Youngho Youngjae Yujin Yuna
    Anh Bao Bich Binh Chau Cuong Dao Dinh Duc Dung Giang Hai Hanh Hien Hieu Hoa Hoang Hue Hung Khanh Khoa Kieu Lan Lien Loan
    Long Mai Manh Ngan Nga Nghia Ngoc Nhung Oanh Quan Quang Quoc Quyen Quynh Son Tam Thanh Thao Thuy Tien Toan Trang Trinh
    Trung Truc Tuyet Van Viet Vinh Vy Xuan Yen
    Adisa Adi Aditya Aisyah Arief Ayu Bambang Bayu Citra Dian Eka Endang Fitri Hendra Indah Intan Iwan Joko Kartini Ketut
    Made Nyoman Puspita Rahmat Rini Rizky Slamet Sri Suharto Sukarno Suryani Teguh Tri Wahyu Wayan Wulan Yanti Yuni
    Althea Angelo Bayani Datu Divina Jejomar Jhon Ligaya Lorna Luzviminda Maricris Marites Rodel Rowena
    Anong Apinya Arthit Boonsri Chai Chaiwat Kanya Kittisak Malee Narong Niran Nok Pim Ploy Prasert Preecha Sakchai Siriporn
    Somsak Sunan Supaporn Suwan Thida Wanida Wichai`,
  african: `
    Abayomi Abdulai Abeba Abiodun Abubakar Adama Adaobi Adebayo Adeola Adesola Adjoa Adunni Afua Akello Akin Akinyi Akua
    Akwasi Alassane Almaz Amadi Amadou Amaka Aminata Anyango Araba Asante Asantewaa Ashenafi Asmara Ato Awa Ayanda Ayele Ayo Azubuike
    Bakari Balogun Baraka Bisi Bola Bongani Boitumelo Bukola Buhle Busisiwe Cheikh Chibuzo Chidi Chidinma Chikondi Chima Chinonso
    Chinwe Chisomo Chukwudi Dalila Damilola Dawit Demba Desta Diallo Dikeledi Djibril Ebele Ebo Efua Ejike Ekene Ekow Emeka
    Enitan Esi Eshetu Fanta Farai Fatou Fatoumata Fikile Folami Funmi Funmilayo Garikai Gathoni Genet Getachew Girma Hadiza Haile
    Hailu Hawa Ibrahima Idowu Idrissa Ifeanyi Ikechukwu Imani Iman Issa Jabari Jabulani Jelani Kabelo Kagiso Kambiz Karanja Kassa
    Katlego Kebede Kelechi Khadim Khumo Kibet Kipchoge Kojo Kwabena Kwaku Kwasi Kweku Lamine Lesedi Lindiwe Lindani Lungile Lwazi
    Mamadou Mandla Mariama Masego Mbali Mesfin Mbongeni Modou Moussa Mpho Mulenga Musa Muthoni Nana Nandi Naledi Ndeye Neo Nia
    Njoroge Nkechi Nkosana Nneka Nnamdi Nokuthula Nomvula Nonhlanhla Ntombi Nyambura Nyokabi Obinna Ochieng Odhiambo Okoro Ola
    Olabisi Olamide Olawale Olayinka Olumide Oluwatobi Omolara Omondi Onyinye Ousmane Palesa Penda Phindile Puleng Refilwe
    Rudo Rutendo Sadio Saidu Salif Samba Sanele Segun Sekou Selam Senait Seydou Shanika Sibongile Sibusiso Sifiso Simba Sizwe
    Solomon Souleymane Tafadzwa Tamrat Tapiwa Tatenda Tebogo Tesfaye Thandeka Thandi Thando Themba Tiisetso Tinashe Titilayo Tobi
    Tolu Tsegaye Tshepo Uche Uchenna Wanjala Wambui Wangari Wanjiku Xolani Yaa Yacouba Yared Yaw Yetunde Yonas Zama Zandile Zodwa
    Zuberi Zuri`,
  other: `
    Anahera Ariki Hemi Hine Hinemoa Hohepa Kiri Manaia Marama Mere Moana Ngaio Ngaire Nikau Rangi Rawiri Tama Tamati Tui Wiremu
    Kainoa Kailani Keoni Kimo Lani Makoa Nalani Noelani Pua Alofa Losa Sione Tavita Viliami
    Aharon Amnon Ariel Asher Avi Avigail Baruch Batya Benyamin Boaz Chaim Chana Chaya Dafna Dov Efrat Ehud Eitan Eli Eliezer
    Elisheva Ephraim Esti Gal Gideon Gil Gilad Hadar Hadas Hillel Idan Inbal Itai Itamar Kobi Leah Lior Maayan Malka Meir
    Menachem Menashe Michal Mordechai Nadav Naftali Naor Noam Ofer Ofra Ori Orly Pinchas Rachel Ravit Reuven Rivkah Ronen
    Ronit Sagi Shai Shaul Shimon Shira Shmuel Shoshana Shulamit Tal Talia Tamar Tomer Tova Tzipora Tzvi Uri Uriel Yaakov
    Yair Yehuda Yehudit Yigal Yitzchak Yocheved Yoav Yonatan Yosef Yossi Zeev Zehava
    Aram Armen Ani Anahit Arpine Artak Ashot Gagik Garik Gevorg Hasmik Hayk Karen Levon Lusine Mher Narek Nune Ruzanna Sargis
    Siranush Tigran Vahan Vardan Avtandil Davit Eka Giorgi Irakli Ketevan Levan Mamuka Manana Nana Natia Nino Nodar Otar Shota
    Tamaz Tornike Vakhtang Zaza Zurab Adina Alin Alina Andreea Aurel Bogdan Calin Catalin Cosmin Cristi Cristina Dacian Dorel
    Dorin Dumitru Emilian Eugen Florica Florin Gavril Gheorghe Horia Ileana Ilie Ionel Ionut Iulian Iuliana Laurentiu Liviu Lucian
    Luminita Madalina Marian Marius Mihaela Mircea Mirela Monica Nicolae Nicoleta Ovidiu Petre Petru Radu Raluca Razvan Rodica
    Roxana Sanda Silviu Simona Sorin Stelian Teodor Tiberiu Traian Tudor Valentin Vasile Viorel Viorica Virgil Vlad Zaharia
    Agron Arben Besnik Blerim Driton Edon Elira Ermal Fatmir Flamur Gentian Ilir Kushtrim Luan Mirela Shpresa Valbona Vjosa
    Daina Dainis Edgars Guntis Ilze Inese Janis Juris Liga Maris Raimonds Uldis Valdis Zane Algirdas Audrius Birute Daiva Egle
    Gintaras Jonas Jurgita Kestutis Mindaugas Rasa Ruta Saulius Vytautas Aivar Andres Arvo Eha Heino Jaan Juri Kaarel Kadri
    Kalev Katrin Kersti Kristjan Lembit Liina Maarja Margus Mart Meelis Merike Piret Priit Raivo Rein Riina Taavi Tarmo Tiiu
    Toomas Triin Urmas Uku Urve Vello Viivi`,
} as const;
